package org.tongguan.assessment.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.shared.DomainError;

/**
 * When each section of an attempt begins and ends (A18). Section 1 is the first. Where the attempt stands follows from these moments and the
 * clock alone, so that no job has to move it on.
 *
 * @see "Design decision: docs/adr/0016"
 */
public record Timetable(List<Stretch> stretches) {
    /**
     * The time of one section.
     *
     * @param timed whether it has minutes of its own; else it takes what these leave
     * @param ended whether its candidate ended it before its time
     */
    public record Stretch(boolean timed, Instant beginsAt, Instant endsAt, boolean ended) {
        private Stretch shifted(Duration begin, Duration end) {
            return new Stretch(timed, beginsAt.plus(begin), endsAt.plus(end), ended);
        }
    }

    public Timetable {
        stretches = List.copyOf(stretches);
    }

    /**
     * Sections one after the other; the first without minutes of its own gets all that the others leave. Extra minutes that were granted before
     * the start are spread over the sections by their length.
     *
     * @param minutes of the exam, 1 or more
     * @param end     of the attempt; a window that closes earlier cuts the last sections
     */
    public static Timetable of(List<ExamPlan.Section> sections, Instant start, int minutes, int extra, Deadline end) {
        int left = minutes - sections.stream().mapToInt(section -> section.minutes().orElse(0)).sum();
        List<Stretch> laid = new ArrayList<>();
        Instant begin = start;
        for (ExamPlan.Section section : sections) {
            int own = section.minutes().orElse(left);
            left = section.minutes().isPresent() ? left : 0;
            Instant full = begin.plus(Duration.ofMinutes(own).multipliedBy(minutes + (long) extra).dividedBy(minutes));
            Instant until = laid.size() == sections.size() - 1 || full.isAfter(end.at()) ? end.at() : full;
            laid.add(new Stretch(section.minutes().isPresent(), begin, until, false));
            begin = until;
        }
        return new Timetable(laid);
    }

    public int size() {
        return stretches.size();
    }

    public Stretch stretch(int section) {
        return stretches.get(section - 1);
    }

    /** The section that is worked on at this moment: the first that is not over, else the last. */
    public int current(Instant now) {
        return IntStream.range(1, size()).filter(n -> !stretch(n).ended() && stretch(n).endsAt().isAfter(now)).findFirst().orElse(size());
    }

    /** Of the whole attempt. */
    public Deadline deadline() {
        return new Deadline(stretch(size()).endsAt());
    }

    /**
     * Whether a section that its candidate wants to end is the one that is worked on; false when it is over already.
     *
     * @throws DomainError {@code section.not-begun}, {@code section.last}
     */
    public boolean requireBegun(int section, Instant now) {
        int current = current(now);
        if (section > current) {
            throw new DomainError(AssessmentError.SECTION_AHEAD);
        }
        if (section == size()) {
            throw new DomainError(AssessmentError.SECTION_LAST);
        }
        return section == current;
    }

    /**
     * The same after the candidate has ended a section before its time. What it leaves is lost, unless it had no minutes of its own: then the
     * next one without gets it.
     *
     * @param section the current one, not the last
     */
    public Timetable ended(int section, Instant now) {
        Stretch over = stretch(section);
        Duration back = Duration.between(over.endsAt(), now);
        int taker = IntStream.rangeClosed(section + 1, size()).filter(n -> !over.timed() && !stretch(n).timed()).findFirst().orElse(size() + 1);
        List<Stretch> after = shifted(back, n -> n > section && n <= taker, n -> n > section && n < taker);
        after.set(section - 1, new Stretch(over.timed(), over.beginsAt(), now, true));
        return new Timetable(after);
    }

    /** The same with more time for the section that was worked on at a moment; those after it move. */
    public Timetable moved(Instant moment, Duration by) {
        int current = current(moment);
        return new Timetable(shifted(by, n -> n > current, n -> n >= current));
    }

    /**
     * Why the questions of a section take no answers at this moment, or empty. A section whose time is over takes what is on its way for as
     * long as an attempt does; one that its candidate has ended takes nothing more. The attempt's own deadline is not looked at.
     */
    public Optional<AssessmentError> refusal(int section, Instant now) {
        int current = current(now);
        if (section >= current) {
            return section == current ? Optional.empty() : Optional.of(AssessmentError.SECTION_AHEAD);
        }
        Stretch past = stretch(section);
        return past.ended() || !new Deadline(past.endsAt()).open(now) ? Optional.of(AssessmentError.SECTION_CLOSED) : Optional.empty();
    }

    private List<Stretch> shifted(Duration by, IntPredicate begins, IntPredicate ends) {
        List<Stretch> after = new ArrayList<>();
        for (int n = 1; n <= size(); n++) {
            after.add(stretch(n).shifted(begins.test(n) ? by : Duration.ZERO, ends.test(n) ? by : Duration.ZERO));
        }
        return after;
    }
}
