package org.tongguan.questionbank.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tongguan.organisation.Tier;
import org.tongguan.questionbank.QuestionQuery;

class QuestionConditionsTest {
    private static final QuestionQuery FOR_LEADERS = new QuestionQuery("", Optional.empty(), Optional.of(Tier.LEADER), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), false);

    @Test
    void aTierIsTheBanksOfItsCourses() {
        assertThat(new QuestionConditions(FOR_LEADERS, Optional.of(Set.of("one", "two"))).from()).contains("q.course_key IN (:bank0, :bank1)");
        assertThat(new QuestionConditions(QuestionQuery.ALL, Optional.empty()).from()).doesNotContain("IN (").doesNotContain("FALSE");
    }

    @Test
    void aTierWithoutCoursesHasNoQuestions() {
        assertThat(new QuestionConditions(FOR_LEADERS, Optional.of(Set.of())).from()).contains("FALSE");
    }

    @Test
    void whatMayBeEnglishIsLookedForInBothStems() {
        assertThat(new QuestionConditions(looking("firewall"), Optional.empty()).from()).contains("q.search LIKE", "q.search_en LIKE");
        assertThat(new QuestionConditions(looking("防火墙"), Optional.empty()).from()).contains("q.search LIKE").doesNotContain("search_en");
    }

    private static QuestionQuery looking(String text) {
        return new QuestionQuery(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
