package org.tongguan.assessment;

/**
 * What is shown when (A12).
 *
 * @param atOnce    as soon as the attempt is marked
 * @param atRelease once the exam's results are released; never less than at once
 */
public record ReleasePolicy(Reveal atOnce, Reveal atRelease) {
    /** As exams from course files do it. */
    public static final ReleasePolicy ALL_AT_ONCE = new ReleasePolicy(Reveal.ANSWERS, Reveal.ANSWERS);

    public ReleasePolicy {
        atRelease = atRelease.compareTo(atOnce) < 0 ? atOnce : atRelease;
    }

    public Reveal shown(ExamPhase phase) {
        return phase.released() ? atRelease : atOnce;
    }
}
