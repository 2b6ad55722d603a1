package org.tongguan.roadshow;

import java.math.BigDecimal;
import java.time.Instant;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/**
 * An entry's result is final (the roadshow was closed); fired inside that transaction.
 *
 * @param score 0 … 10 with two decimals: the mean after dropping the highest and the lowest judge
 */
public record EntryScored(EntryId entry, RoadshowId roadshow, PersonId presenter, Bilingual title, BigDecimal score, Instant at) {
}
