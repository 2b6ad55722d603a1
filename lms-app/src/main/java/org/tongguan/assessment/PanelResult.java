package org.tongguan.assessment;

import java.math.BigDecimal;

/**
 * What a panel's estimates come to (modified Angoff). Two decimals each.
 *
 * @param judges        who have rated every item
 * @param cut           points, mean over the judges' cut scores
 * @param maximum       points of a paper
 * @param percent       the cut score in percent of the maximum
 * @param deviation     of the judges' cut scores, in points
 * @param standardError of the cut score, in points
 */
public record PanelResult(int judges, BigDecimal cut, BigDecimal maximum, BigDecimal percent, BigDecimal deviation, BigDecimal standardError) {
}
