package org.tongguan.e2e.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.tongguan.launcher.Product;

/** {@link ExamFaults} with few candidates, on a product of its own: nothing that was acknowledged is ever lost. */
@Order(950)
class ExamStormIT {
    @Test
    void fiftyCandidatesLoseNothingWhenEverythingFails() throws Exception {
        try (TokenIssuer issuer = TokenIssuer.start(); Product product = Product.startAfresh(LoadSettings.of(issuer, "storm"))) {
            assertThat(new FaultRun(product, issuer, 50, Duration.ofSeconds(5), System.err::println).run()).isEmpty();
        }
    }
}
