package org.tongguan.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;

/** English counts agree with their nouns; Chinese has no plural. */
class PluralsTest {
    private static final Pattern FORMS = Pattern.compile("\\{[\\w-]+#[^{}]*}");
    private static final Pattern WELL_FORMED = Pattern.compile("\\{[\\w-]+#[^|{}\\s][^|{}]*\\|[^|{}\\s][^|{}]*}");
    private static final Pattern TWICE = Pattern.compile("\\{([\\w-]+)} \\{\\1#");
    /** Bounds that stand in the code and are above 1. */
    private static final String BOUNDS = "maximum|minimum|most|few|sum|length|width|height";
    private static final Pattern PLURAL = Pattern.compile("\\{(?!" + BOUNDS + ")[\\w-]+} (?:[a-z]+ )?(?:[a-z]+s|people|criteria)\\b");
    private static final Pattern NO_COUNT = Pattern.compile("\\{(?:file|row|extension|value|key|name|text|code|column|serial|section|presenter|slot)} .*"
            + "|\\{[\\w-]+} (?:is|was|has|does)");
    /** Its count is a bound that stands in the code. */
    private static final String ABOVE_ONE = "error.question-import.more-faults";
    private static final Pattern SCRIPT_PLACE = Pattern.compile("const PLACE = /(.+)/g;");

    private final Map<String, String> english = Bundles.all("en");

    @Test
    void aCountHasTwoForms() {
        assertThat(english.values().stream().flatMap(text -> FORMS.matcher(text).results()).map(place -> place.group())).hasSizeGreaterThan(80)
                .allMatch(place -> WELL_FORMED.matcher(place).matches());
    }

    /** The form holds the count already. */
    @Test
    void noCountIsSaidTwice() {
        assertThat(english.values()).noneMatch(text -> TWICE.matcher(text).find());
    }

    @Test
    void chineseHasNoForms() {
        assertThat(Bundles.all("zh-CN").values()).noneMatch(text -> FORMS.matcher(text).find());
    }

    @Test
    void noEnglishCountIsFollowedByAPluralAlone() {
        assertThat(english.entrySet().stream().filter(text -> !text.getKey().equals(ABOVE_ONE)).flatMap(text -> PLURAL.matcher(text.getValue()).results()
                .map(place -> place.group()).filter(place -> !NO_COUNT.matcher(place).matches()).map(place -> text.getKey() + ": " + place)))
                .isEmpty();
    }

    @Test
    void theFormAfterOneIsTheFirst() {
        assertThat(List.of("0", "1", "2", "1,001", "0.5").stream()
                .map(count -> Texts.text(Texts.ENGLISH, "exam.points", Map.of("points", count))))
                .containsExactly("0 points", "1 point", "2 points", "1,001 points", "0.5 points");
        assertThat(Texts.text(Texts.ENGLISH, "exam.confirm.unanswered", Map.of("count", "1"))).isEqualTo("1 question has no answer.");
        assertThat(Texts.text(Texts.CHINESE, "exam.points", Map.of("points", "1"))).isEqualTo("1 分");
    }

    /** The plain pages fill the same places of their texts as the server does of its own. */
    @Test
    void theScriptsKnowTheSameNotation() {
        String script = Objects.requireNonNull(Bundles.scripts().get(Path.of("fill.js")));
        Matcher declared = SCRIPT_PLACE.matcher(script);
        assertThat(declared.find()).isTrue();
        Pattern place = Pattern.compile(declared.group(1));
        Texts.startingWith(Texts.ENGLISH, List.of("exam.", "roadshow.board.")).forEach((key, text) -> {
            assertThat(place.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}");
            place.matcher(text).results().forEach(found -> assertThat(found.group(2) == null).as(key).isEqualTo(!found.group().contains("#")));
        });
        assertThat(script).contains("String(value) === '1' ? one : many");
    }
}
