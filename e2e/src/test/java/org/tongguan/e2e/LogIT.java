package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What the application wrote while all other tests used it. */
@Order(Integer.MAX_VALUE)
class LogIT {
    @Test
    void holdsNoWarningAndNoStackTrace() throws IOException {
        assertThat(ApplicationLog.complaints(RunningProduct.get())).isEmpty();
    }
}
