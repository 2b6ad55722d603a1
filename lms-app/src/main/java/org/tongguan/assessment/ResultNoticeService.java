package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Rulings;
import org.tongguan.assessment.domain.Rulings.Remark;
import org.tongguan.organisation.CurrentPerson;
import org.tongguan.platform.security.Access;
import org.tongguan.platform.security.Role;

/** Tells candidates whose results were changed by rulings, until they have taken note (A17). */
@ApplicationScoped
@Access(Role.TRAINEE)
public class ResultNoticeService {
    private final Rulings rulings;
    private final Exams exams;
    private final CurrentPerson current;
    private final Clock clock;

    @Inject
    ResultNoticeService(Rulings rulings, Exams exams, CurrentPerson current, Clock clock) {
        this.rulings = rulings;
        this.exams = exams;
        this.current = current;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    ResultNoticeService() {
        this(null, null, null, null);
    }

    /** The caller's own, one for each attempt, the latest first. */
    @Access(Role.TRAINEE)
    @Transactional
    public List<ResultNotice> mine() {
        Map<AttemptId, List<Remark>> byAttempt = rulings.unnoted(current.require().id()).stream()
                .collect(Collectors.groupingBy(remark -> remark.change().attempt(), LinkedHashMap::new, Collectors.toList()));
        return byAttempt.values().stream().map(this::notice).flatMap(Optional::stream).sorted(Comparator.comparing(ResultNotice::at).reversed()).toList();
    }

    /** @param remarks of one attempt, the latest first */
    private Optional<ResultNotice> notice(List<Remark> remarks) {
        Remark latest = remarks.get(0);
        Remark first = remarks.get(remarks.size() - 1);
        Exam exam = exams.find(latest.exam()).orElseThrow();
        return Optional.of(new ResultNotice(latest.change().attempt(), exam.id(), exam.title(), remarks.stream().map(Remark::reason).toList(),
                latest.at(), first.change().percentBefore(), latest.change().percent(), first.change().passedBefore(), latest.change().passed()))
                .filter(notice -> exam.shown(clock.instant()).outcome() && notice.changed());
    }

    /** Nothing more is told of what has been told so far. Of somebody else's attempt it takes no note. */
    @Access(Role.TRAINEE)
    @Transactional
    public void takeNote(ResultNotice notice) {
        rulings.note(current.require().id(), notice.attempt(), notice.at(), clock.instant());
    }
}
