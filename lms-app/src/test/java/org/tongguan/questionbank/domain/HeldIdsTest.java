package org.tongguan.questionbank.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

class HeldIdsTest {
    private static final ChoiceBody HELD = weighed("x", "m", "k");

    @Test
    void theSameOptionsKeepTheirIds() {
        assertThat(HeldIds.taken(weighed("m", "x", "a"), HELD)).isEqualTo(HELD);
        assertThat(HeldIds.taken(story(weighed("m", "x", "a")), story(HELD))).isEqualTo(story(HELD));
    }

    @Test
    void anotherOptionMakesAnotherQuestion() {
        ChoiceBody other = ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(option("m", "甲"), option("x", "乙"), option("a", "丁")), Set.of("m"));
        assertThat(HeldIds.taken(other, HELD)).isEqualTo(other);
        ChoiceBody fewer = ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(option("m", "甲"), option("x", "乙")), Set.of("m"));
        assertThat(HeldIds.taken(fewer, HELD)).isEqualTo(fewer);
        ChoiceBody twice = ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(option("m", "甲"), option("x", "甲"), option("a", "甲")), Set.of("m"));
        assertThat(HeldIds.taken(twice, HELD)).isEqualTo(twice);
        assertThat(HeldIds.taken(twice, twice)).isEqualTo(twice);
    }

    private static ChoiceBody weighed(String right, String half, String wrong) {
        return new ChoiceBody(ItemType.SINGLE_CHOICE, List.of(option(right, "甲"), option(half, "乙"), option(wrong, "丙")), Set.of(right),
                ChoiceBody.Rule.WEIGHTS, Map.of(right, BigDecimal.valueOf(100), half, BigDecimal.valueOf(50)));
    }

    private static CaseBody story(ChoiceBody part) {
        return new CaseBody(List.of(new CaseBody.Part("p1", Bilingual.of("一", ""), part, BigDecimal.ONE)));
    }

    private static Option option(String id, String text) {
        return new Option(id, Bilingual.of(text, ""));
    }
}
