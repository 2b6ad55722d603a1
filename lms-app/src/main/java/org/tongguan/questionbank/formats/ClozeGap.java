package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.NumericBody;
import org.tongguan.shared.Bilingual;

/** One gap of a cloze text: points, kind, and alternatives parted by {@code ~}, each with {@code =} or a percentage and a feedback behind {@code #}. */
final class ClozeGap {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final Set<String> SHORT = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> SHORT_WITH_CASE = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> NUMBER = Set.of("NUMERICAL", "NM");
    private static final Set<String> ONE = Set.of("MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH", "MULTICHOICE_S", "MCS",
            "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS");
    private static final Set<String> SEVERAL = Set.of("MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS",
            "MULTIRESPONSE_HS", "MRHS");
    private static final Pattern WEIGHT = Pattern.compile("^(?:=|%(-?\\d{1,3}(?:\\.\\d+)?)%)");

    private record Alternative(String text, BigDecimal percent) {
    }

    private ClozeGap() {
    }

    /** @param place of the gap */
    static Optional<CaseBody.Part> read(String id, String points, String kind, String content, MoodleQuestion question, Place place) {
        List<Alternative> alternatives = new ArrayList<>();
        for (String raw : content.split("(?<!\\\\)~")) {
            alternatives.add(alternative(raw.strip(), question));
        }
        BigDecimal worth = points.isEmpty() || points.length() > 4 ? BigDecimal.ONE : Decimals.of(points).max(BigDecimal.ONE);
        return body(kind, alternatives, question, place).map(body -> new CaseBody.Part(id, Bilingual.of("", ""), body, worth));
    }

    private static Alternative alternative(String raw, MoodleQuestion question) {
        Matcher weight = WEIGHT.matcher(raw);
        BigDecimal percent = BigDecimal.ZERO;
        String rest = raw;
        if (weight.find()) {
            percent = weight.group(1) == null ? ALL : Decimals.of(weight.group(1));
            rest = raw.substring(weight.end());
        }
        String[] parts = rest.split("(?<!\\\\|&)#", 2);
        if (parts.length > 1 && !parts[1].isBlank()) {
            question.feedback().answer(false, html(parts[0], question, MediaBox.Where.OPTION), html(parts[1], question, MediaBox.Where.SOLUTION));
        }
        return new Alternative(parts[0], percent);
    }

    private static Bilingual html(String raw, MoodleQuestion question, MediaBox.Where where) {
        return HtmlText.read(raw.replaceAll("\\\\(.)", "$1"), question.media().embeddedAt(question.place(), where));
    }

    private static Optional<Body> body(String kind, List<Alternative> alternatives, MoodleQuestion question, Place place) {
        if (SHORT.contains(kind) || SHORT_WITH_CASE.contains(kind)) {
            List<AcceptedText> accepted = alternatives.stream().map(each -> new AcceptedText(html(keepingAsterisks(each.text()), question, MediaBox.Where.OPTION).zh(),
                    each.percent())).filter(form -> !form.form().equals("*") || form.percent().signum() != 0).toList();
            return Optional.of(new FillInBody(accepted, SHORT_WITH_CASE.contains(kind)));
        } else if (NUMBER.contains(kind)) {
            List<NumericBody.Accepted> accepted = new ArrayList<>();
            alternatives.forEach(each -> GiftNumbers.noteAny(each.text().strip(), each.percent(), place));
            alternatives.stream().filter(each -> !each.text().strip().equals(GiftNumbers.ANY)).forEach(each ->
                    GiftNumbers.read(each.text(), each.percent(), place).ifPresent(accepted::add));
            return Optional.of(new NumericBody(accepted, List.of(), BigDecimal.ZERO));
        } else if (ONE.contains(kind) || SEVERAL.contains(kind)) {
            return Optional.of(ChoiceWeights.read(ONE.contains(kind),
                    alternatives.stream().map(each -> new ChoiceWeights.Weighed(html(each.text(), question, MediaBox.Where.OPTION), each.percent())).toList(),
                    Optional.empty()));
        }
        return Optional.empty();
    }

    /** A backslash before an asterisk belongs to the pattern and not to the gap. */
    private static String keepingAsterisks(String raw) {
        return raw.replace("\\*", "\\\\*");
    }

    static Optional<String> write(CaseBody.Part part, Place place) {
        String points = part.points().max(BigDecimal.ONE).setScale(0, RoundingMode.HALF_UP).toPlainString();
        Body body = part.body();
        if (body instanceof ChoiceBody choice && choice.type() != ItemType.TRUE_FALSE) {
            if (!ChoiceWeights.isExact(choice)) {
                place.loss(LossKind.MARKING_RULE, YamlTexts.word(choice.rule()));
            }
            if (choice.options().stream().anyMatch(option -> HtmlText.isTranslated(option.text()))) {
                place.loss(LossKind.ENGLISH);
            }
            Map<String, BigDecimal> percents = ChoiceWeights.percents(choice);
            return Optional.of(gap(points, choice.type().takesSeveral() ? "MULTIRESPONSE" : "MULTICHOICE_V", choice.options().stream()
                    .map(option -> weight(percents.get(option.id())) + escape(option.text().zh())).toList()));
        } else if (body instanceof FillInBody text) {
            return Optional.of(gap(points, text.caseMatters() ? "SHORTANSWER_C" : "SHORTANSWER",
                    text.accepted().stream().map(form -> weight(form.percent()) + escape(form.form()).replace("\\\\*", "\\*")).toList()));
        } else if (body instanceof NumericBody numeric) {
            Losses.units(numeric, place);
            return Optional.of(gap(points, "NUMERICAL", GiftNumbers.dearestFirst(numeric).stream()
                    .map(range -> weight(range.percent()) + GiftNumbers.write(range)).toList()));
        }
        return Optional.empty();
    }

    private static String gap(String points, String kind, List<String> alternatives) {
        return alternatives.stream().collect(Collectors.joining("~", "{" + points + ":" + kind + ":", "}"));
    }

    private static String weight(BigDecimal percent) {
        return percent.compareTo(ALL) == 0 ? "=" : percent.signum() == 0 ? "" : "%" + percent.toPlainString() + "%";
    }

    private static String escape(String text) {
        return HtmlText.escape(text).replace("\\", "\\\\").replace("}", "\\}").replace("#", "\\#").replace("~", "\\~");
    }
}
