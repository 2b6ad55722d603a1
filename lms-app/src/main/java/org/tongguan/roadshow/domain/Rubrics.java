package org.tongguan.roadshow.domain;

import java.time.Instant;
import org.tongguan.roadshow.Rubric;

/** The versions of the rubrics. */
public interface Rubrics {
    /** @param id the version's row; it must exist */
    Rubric get(long id);

    /**
     * Keeps the version unless it is there already.
     *
     * @param source from which the rubric was read
     * @return the version's row
     */
    long keep(Rubric rubric, String source, Instant now);
}
