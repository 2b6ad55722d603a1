package org.tongguan.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;

class DatabaseFailureTest {
    @Test
    void aBrokenConnectionIsAnOutageHoweverDeepItLies() {
        assertThat(DatabaseFailure.isOutage(new IllegalStateException(new SQLException("socket", "08000")))).isTrue();
        assertThat(DatabaseFailure.isOutage(new SQLException("pool", new ResourceAllocationException("no connection")))).isTrue();
    }

    @Test
    void aCommitThatBrokeOffIsAnOutage() {
        assertThat(DatabaseFailure.isOutage(new IllegalStateException(broken(XAException.XAER_RMERR)))).isTrue();
        assertThat(DatabaseFailure.isOutage(broken(XAException.XAER_RMFAIL))).isTrue();
        assertThat(DatabaseFailure.isOutage(broken(XAException.XA_RBROLLBACK))).isFalse();
    }

    private static XAException broken(int code) {
        return new XAException(code);
    }

    @Test
    void aRefusedRowIsNone() {
        assertThat(DatabaseFailure.isOutage(new SQLException("duplicate", "23000", 1062))).isFalse();
        assertThat(DatabaseFailure.isOutage(new SQLException("no state"))).isFalse();
    }

    @Test
    void aDeadlockAndALockNotGrantedAreTriedAgain() {
        assertThat(DatabaseFailure.isDeadlock(new RuntimeException(new SQLException("deadlock", "40001", 1213)))).isTrue();
        assertThat(DatabaseFailure.isDeadlock(new SQLException("lock wait", "HY000", 1205))).isTrue();
        assertThat(DatabaseFailure.isDeadlock(new SQLException("socket", "08000"))).isFalse();
    }
}
