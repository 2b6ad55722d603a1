package org.tongguan.assessment.domain;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.questionbank.ResponseJson;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.ErrorCode;

/**
 * Answers of one attempt that arrived together: all of them are stored, or none.
 *
 * @param digest   of the token that came with them
 * @param sections of the paper that they belong to; empty when it has none
 * @param misfit   what is wrong with an answer, told only to who may know the paper
 */
public record Delivery(AttemptId attempt, byte[] digest, List<Line> lines, Set<Integer> sections, Optional<DomainError> misfit) {
    /**
     * An answer as it will be stored.
     *
     * @param response canonical JSON
     */
    public record Line(int slot, long seq, String response) {
    }

    public Delivery {
        lines = List.copyOf(lines);
        sections = Set.copyOf(sections);
    }

    /** Checks the answers against the paper; without one the attempt does not exist, and no token opens it. */
    public static Delivery of(AttemptId attempt, AttemptToken token, List<NewAnswer> answers, Optional<Paper> paper) {
        List<Line> lines = answers.stream().map(answer -> new Line(answer.slot(), answer.seq(), ResponseJson.write(answer.response()))).toList();
        Set<Integer> sections = paper.filter(Paper::divided).map(known -> lines.stream().map(Line::slot)
                .filter(slot -> slot >= 1 && slot <= known.size()).map(slot -> known.item(slot).section()).collect(Collectors.toSet())).orElse(Set.of());
        return new Delivery(attempt, token.digest(), lines, sections, paper.flatMap(known -> misfit(known, answers)));
    }

    /** The same with a fault that the paper alone does not tell, unless it has one already. */
    public Delivery misfit(ErrorCode code) {
        return new Delivery(attempt, digest, lines, sections, misfit.or(() -> Optional.of(new DomainError(code))));
    }

    /** Characters of all its answers. */
    public int length() {
        return lines.stream().mapToInt(line -> line.response().length()).sum();
    }

    /**
     * Why these answers cannot be stored, or empty when nothing speaks against it.
     *
     * @param timetable of a paper with sections
     * @param settled   false while an outage may still move the deadline: then it is too early to say that time is up
     */
    public Optional<DomainError> refusal(Answers.@Nullable Desk desk, @Nullable Timetable timetable, Instant now, boolean settled) {
        if (desk == null || !opens(desk)) {
            return Optional.of(new DomainError(AssessmentError.TOKEN_INVALID));
        }
        if (desk.open(now)) {
            return offSection(timetable, now, settled).or(() -> misfit);
        }
        return Optional.of(new DomainError(desk.running() && !settled ? CommonError.UNAVAILABLE : AssessmentError.ATTEMPT_CLOSED));
    }

    /** Looked at before what fits, which would tell of questions that have not begun. */
    private Optional<DomainError> offSection(@Nullable Timetable timetable, Instant now, boolean settled) {
        return timetable == null ? Optional.empty() : sections.stream().sorted().flatMap(section -> timetable.refusal(section, now).stream())
                .findFirst().map(refusal -> new DomainError(settled ? refusal : CommonError.UNAVAILABLE));
    }

    /** Whether its token is one of the attempt's. */
    public boolean opens(Answers.Desk desk) {
        return desk.tokens().stream().anyMatch(valid -> MessageDigest.isEqual(valid, digest));
    }

    private static Optional<DomainError> misfit(Paper paper, List<NewAnswer> answers) {
        try {
            answers.forEach(answer -> paper.require(answer.slot(), answer.response()));
            return Optional.empty();
        } catch (DomainError misfit) {
            return Optional.of(misfit);
        }
    }
}
