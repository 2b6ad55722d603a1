package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;

/** Estimates of panel members. Every call joins the caller's transaction. */
public interface PanelEstimates {
    /** By judge, then percent by question version. */
    Map<PersonId, Map<Long, BigDecimal>> of(ExamId exam, int round);

    void put(ExamId exam, int round, PersonId judge, Map<Long, BigDecimal> percents, Instant now);
}
