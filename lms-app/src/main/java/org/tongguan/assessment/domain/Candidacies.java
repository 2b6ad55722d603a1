package org.tongguan.assessment.domain;

import java.time.Instant;
import java.util.List;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.ExamId;
import org.tongguan.organisation.PersonId;
import org.tongguan.organisation.PersonSummary;

/** Invitations and what single persons are granted. Every call joins the caller's transaction. */
public interface Candidacies {
    Candidacy of(PersonSummary person);

    /** Replaces what the person was granted at this exam before. */
    void grant(ExamId exam, PersonId person, Adjustment adjustment, PersonId by, Instant now);

    /** What single persons are granted at this exam, the latest first. */
    List<Granted> granted(ExamId exam, int most);

    /** @param by who granted it */
    record Granted(PersonId person, Adjustment adjustment, PersonId by, Instant at) {
    }
}
