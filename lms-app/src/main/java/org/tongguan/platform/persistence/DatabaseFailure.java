package org.tongguan.platform.persistence;

import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.function.Predicate;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/** What a failure of the database means for whoever asked. */
public final class DatabaseFailure {
    /** Class of connection exceptions (ISO/IEC 9075, SQLSTATE). */
    private static final String CONNECTION = "08";
    /** Class of rolled-back transactions: deadlock, or a lost certification in a cluster. */
    private static final String ROLLBACK = "40";
    /** MariaDB's error when a lock was not granted in time. */
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private DatabaseFailure() {
    }

    /** The database cannot be reached; the same call will succeed when it is back. Of a commit that broke off the server keeps no more than a code. */
    public static boolean isOutage(Throwable failure) {
        return any(failure, cause -> cause instanceof ResourceAllocationException
                || cause instanceof SQLException sql && startsWith(sql.getSQLState(), CONNECTION)
                || cause instanceof XAException commit && (commit.errorCode == XAException.XAER_RMERR || commit.errorCode == XAException.XAER_RMFAIL));
    }

    /** The transaction was ended in favour of another one; the same call may succeed at once. */
    public static boolean isDeadlock(Throwable failure) {
        return any(failure, cause -> cause instanceof SQLException sql
                && (startsWith(sql.getSQLState(), ROLLBACK) || sql.getErrorCode() == LOCK_WAIT_TIMEOUT));
    }

    private static boolean any(Throwable failure, Predicate<Throwable> wanted) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(@Nullable String state, String prefix) {
        return state != null && state.startsWith(prefix);
    }
}
