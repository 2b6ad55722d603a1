package org.tongguan.roadshow;

import java.math.BigDecimal;

/**
 * An entry on a judge's desk with the state of the judge's own sheet.
 *
 * @param total of the own sheet so far
 */
public record DeskEntry(RoadshowSummary roadshow, EntrySummary entry, SheetState sheet, BigDecimal total) {
}
