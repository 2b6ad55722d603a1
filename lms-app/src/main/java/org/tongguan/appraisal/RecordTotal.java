package org.tongguan.appraisal;

import java.math.BigDecimal;
import org.tongguan.organisation.PersonSummary;

/** A line in the list of people: the total of a period, and how many pieces of evidence it rests on. */
public record RecordTotal(PersonSummary person, BigDecimal total, int evidence) {
}
