package org.tongguan.roadshow.domain;

import java.time.Instant;
import java.util.Map;
import org.tongguan.roadshow.Rubric;

/** The versions of the rubrics. */
public interface Rubrics {
    /** @param id the version's row; it must exist */
    Rubric get(long id);

    /** The versions that were loaded last, by the rubric's key. */
    Map<String, Long> latest();

    /**
     * Keeps the version, which is its rubric's latest from now on.
     *
     * @param source from which the rubric was read
     * @return the version's row
     */
    long keep(Rubric rubric, String source, Instant now);
}
