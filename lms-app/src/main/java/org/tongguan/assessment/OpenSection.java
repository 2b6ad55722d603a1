package org.tongguan.assessment;

import java.time.Instant;
import org.tongguan.shared.Bilingual;

/**
 * The section that a running attempt is at (A18).
 *
 * @param of        how many sections there are
 * @param timed     whether it has minutes of its own; what is left of them is lost when it is ended early
 * @param deadline  when the next one begins by itself; of the last one the attempt's
 * @param questions on the whole paper
 */
public record OpenSection(int number, int of, Bilingual title, boolean timed, Instant deadline, int questions) {
}
