package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.shared.Bilingual;

/** Which questions take each other's answers, so that the key of one can mark what was given to the other. */
class AskedTest {
    @Test
    void eachTypeTakesItsOwnAnswersAndThoseOfNoOther() {
        List<Body> bodies = SampleBodies.all().stream().filter(body -> body != SampleBodies.WEIGHED).toList();
        bodies.forEach(one -> bodies.forEach(other -> assertThat(alike(one, other)).as("%s and %s", one, other).isEqualTo(one.type() == other.type())));
    }

    @Test
    void anotherKeyOrOrderIsTheSameQuestion() {
        assertThat(alike(SampleBodies.SINGLE, SampleBodies.SINGLE.withKey(Set.of("c")).orElseThrow())).isTrue();
        assertThat(alike(SampleBodies.SINGLE, ChoiceBody.of(ItemType.SINGLE_CHOICE, SampleBodies.options("d", "c", "b", "a"), Set.of("a")))).isTrue();
        assertThat(alike(SampleBodies.NUMERIC, new NumericBody(List.of(new NumericBody.Accepted(BigDecimal.ONE, BigDecimal.ZERO, SampleBodies.ALL)),
                List.of(), BigDecimal.ZERO))).isTrue();
        assertThat(alike(SampleBodies.MATCHING, new MatchingBody(SampleBodies.MATCHING.prompts(), SampleBodies.MATCHING.targets(),
                Map.of("a", "1", "b", "2", "c", "3"), true))).isTrue();
        assertThat(alike(SampleBodies.CASE, story("p1", SampleBodies.SINGLE.withKey(Set.of("d")).orElseThrow()))).isTrue();
    }

    /** Its own key is no new one, so that a ruling can be taken back. */
    @Test
    void aWeightedChoiceKeepsItsWeightsUnderItsOwnKeyAlone() {
        assertThat(SampleBodies.WEIGHED.withKey(Set.of("a"))).contains(SampleBodies.WEIGHED);
        assertThat(SampleBodies.WEIGHED.withKey(Set.of("b")).orElseThrow().rule()).isEqualTo(ChoiceBody.Rule.ALL_OR_NOTHING);
    }

    @Test
    void otherOptionsPicturesOrPartsAreAnotherQuestion() {
        assertThat(alike(SampleBodies.SINGLE, ChoiceBody.of(ItemType.SINGLE_CHOICE, SampleBodies.options("a", "b", "c"), Set.of("b")))).isFalse();
        assertThat(alike(SampleBodies.SINGLE, ChoiceBody.of(ItemType.SINGLE_CHOICE, List.of(new Option("a", Bilingual.of("别的", "other")),
                SampleBodies.SINGLE.options().get(1), SampleBodies.SINGLE.options().get(2), SampleBodies.SINGLE.options().get(3)), Set.of("b")))).isFalse();
        assertThat(alike(SampleBodies.HOT_SPOT, new HotSpotBody("9".repeat(64), 400, 300, SampleBodies.HOT_SPOT.regions()))).isFalse();
        assertThat(alike(SampleBodies.CASE, story("p9", SampleBodies.SINGLE))).isFalse();
        assertThat(alike(SampleBodies.CASE, story("p1", SampleBodies.TRUTH))).isFalse();
    }

    private static CaseBody story(String first, Body body) {
        CaseBody.Part second = SampleBodies.CASE.parts().get(1);
        return new CaseBody(List.of(new CaseBody.Part(first, second.stem(), body, BigDecimal.ONE), second));
    }

    private static boolean alike(Body one, Body other) {
        return asked(one).takesAnswersOf(asked(other));
    }

    private static Asked asked(Body body) {
        return Asked.of(Question.of("A-1", body, "perception", "easy", "", Bilingual.of("问", "Q"), Bilingual.of("", "")), body.shape());
    }
}
