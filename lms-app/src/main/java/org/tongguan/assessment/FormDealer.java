package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.tongguan.assessment.domain.Paper;

/**
 * Deals fixed papers in turn. How many attempts have begun tells whose turn it is, but not to those who press start in the same moment, before
 * any of theirs is stored: so each node remembers its own last turn. What one node does not see of the other evens out, since each goes round.
 */
@ApplicationScoped
class FormDealer {
    private final Map<ExamId, Integer> turns = new ConcurrentHashMap<>();

    /**
     * @param forms  of the exam, at least one
     * @param begun  attempts at it so far
     * @param before paper of the candidate's attempt before, which is not dealt again while another is there
     */
    Paper deal(ExamId exam, List<Paper> forms, int begun, Optional<Paper> before) {
        int turn = turns.merge(exam, begun, (last, counted) -> Math.max(last + 1, counted));
        Optional<Set<Long>> known = before.map(FormDealer::questions);
        return IntStream.range(0, forms.size()).mapToObj(n -> forms.get((turn + n) % forms.size()))
                .filter(form -> known.filter(questions(form)::equals).isEmpty()).findFirst().orElseGet(() -> forms.get(turn % forms.size()));
    }

    private static Set<Long> questions(Paper paper) {
        return new HashSet<>(paper.versions());
    }
}
