package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.Optional;
import org.tongguan.assessment.MarkedResponse;

/**
 * A response that people mark.
 *
 * @param code     stands for the candidate
 * @param question its code in the bank
 * @param wanted   markers needed
 * @param given    marks that are there
 * @param mine     the caller's mark in percent of the question's points
 * @param second   whether a second marker can be asked for
 * @param mendable whether the caller can correct the own mark
 */
public record MarkedResponseJson(String code, String question, int wanted, int given, boolean finished, Optional<BigDecimal> mine, boolean second,
        boolean mendable) {
    static MarkedResponseJson of(MarkedResponse response) {
        return new MarkedResponseJson(response.code(), response.question(), response.wanted(), response.given(), response.finished(),
                response.mine(), response.second(), response.mendable());
    }
}
