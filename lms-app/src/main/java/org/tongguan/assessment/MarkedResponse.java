package org.tongguan.assessment;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongguan.shared.Bilingual;

/**
 * A response that people mark or have marked, in a list: nobody learns whose it is.
 *
 * @param code     stands for the candidate
 * @param question its code in the bank
 * @param stem     the question's
 * @param wanted   markers needed
 * @param given    marks that are there
 * @param mine     what this marker gave, in percent of the question's points
 * @param second   whether a second marker can be asked for
 * @param mendable whether this marker can correct the own mark
 */
public record MarkedResponse(String code, String question, Bilingual stem, int wanted, int given, boolean finished, Optional<BigDecimal> mine,
        boolean second, boolean mendable) {
}
