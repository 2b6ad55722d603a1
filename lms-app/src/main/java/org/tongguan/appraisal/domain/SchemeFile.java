package org.tongguan.appraisal.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.organisation.Tier;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.PeriodUnit;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads a scheme from the file that people edit, {@code content/schemes/*.yaml}. Every fault names the place. */
public final class SchemeFile {
    private SchemeFile() {
    }

    /** @throws IllegalArgumentException when the text is no sound scheme */
    public static Scheme parse(String text) {
        Object root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("no YAML: " + e.getMessage(), e);
        }
        Map<?, ?> scheme = map(root, "scheme");
        Map<PeriodUnit, Integer> divisors = new EnumMap<>(PeriodUnit.class);
        Map<?, ?> divisor = map(scheme.get("period-divisor"), "period-divisor");
        for (PeriodUnit unit : PeriodUnit.values()) {
            divisors.put(unit, positive(divisor.get(unit.key()), "period-divisor." + unit.key()).intValueExact());
        }
        Map<String, Indicator> indicators = indicators(list(scheme.get("indicators"), "indicators"));
        Map<Tier, List<Weighting>> tiers = new EnumMap<>(Tier.class);
        map(scheme.get("tiers"), "tiers").forEach((key, lines) -> {
            Tier tier = Tier.ofKey(String.valueOf(key)).orElseThrow(() -> new IllegalArgumentException("unknown tier " + key));
            tiers.put(tier, weightings(list(lines, "tiers." + key), indicators, "tiers." + key));
        });
        return new Scheme(text(scheme.get("id"), "id"), bilingual(scheme.get("title"), "title"), divisors, tiers);
    }

    private static Map<String, Indicator> indicators(List<?> lines) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Object line : lines) {
            Map<?, ?> indicator = map(line, "indicators");
            String key = text(indicator.get("key"), "indicators.key");
            EvidenceKind kind = EvidenceKind.ofKey(key).orElseThrow(() -> new IllegalArgumentException("unknown indicator " + key));
            indicators.put(key, new Indicator(kind, bilingual(indicator.get("title"), key + ".title"),
                    bilingual(indicator.get("help"), key + ".help"), Boolean.TRUE.equals(indicator.get("scaled"))));
        }
        return indicators;
    }

    private static List<Weighting> weightings(List<?> lines, Map<String, Indicator> indicators, String where) {
        List<Weighting> weightings = new ArrayList<>();
        for (Object line : lines) {
            Map<?, ?> weighting = map(line, where);
            String key = text(weighting.get("key"), where + ".key");
            Indicator indicator = indicators.get(key);
            if (indicator == null) {
                throw new IllegalArgumentException(where + " weighs an unknown indicator " + key);
            }
            weightings.add(new Weighting(indicator, positive(weighting.get("weight"), where + "." + key + ".weight").intValueExact(),
                    positive(weighting.get("target"), where + "." + key + ".target"),
                    text(weighting.get("unit"), where + "." + key + ".unit").replace("-per-year", "")));
        }
        return weightings;
    }

    private static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException(where + " is no mapping");
    }

    private static List<?> list(@Nullable Object value, String where) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new IllegalArgumentException(where + " is no list");
    }

    private static String text(@Nullable Object value, String where) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        throw new IllegalArgumentException(where + " is no text");
    }

    private static Bilingual bilingual(@Nullable Object value, String where) {
        Map<?, ?> texts = map(value, where);
        return Bilingual.of(text(texts.get("zh-CN"), where + ".zh-CN"), text(texts.get("en"), where + ".en"));
    }

    private static BigDecimal positive(@Nullable Object value, String where) {
        if (value instanceof Number number && number.doubleValue() > 0) {
            return new BigDecimal(number.toString());
        }
        throw new IllegalArgumentException(where + " is no positive number");
    }
}
