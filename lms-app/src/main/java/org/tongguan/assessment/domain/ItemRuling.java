package org.tongguan.assessment.domain;

import java.util.Optional;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.questionbank.Body;

/**
 * What holds for one item of an exam (A17).
 *
 * @param rekeyed      the question with its new key; present for a new key alone
 * @param onlyInFavour nobody's percentage gets lower by it
 */
public record ItemRuling(long version, Kind kind, Optional<Body> rekeyed, boolean onlyInFavour) {
}
