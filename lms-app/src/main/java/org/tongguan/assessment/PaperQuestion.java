package org.tongguan.assessment;

import java.math.BigDecimal;
import org.tongguan.questionbank.Asked;

/** A question on a candidate's paper (A8). */
public record PaperQuestion(int slot, BigDecimal points, Asked asked) {
}
