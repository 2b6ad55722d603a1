package org.tongguan.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tongguan.appraisal.domain.Scheme;
import org.tongguan.appraisal.domain.SchemeFile;
import org.tongguan.appraisal.persistence.SchemeRows;

/** The scheme in force. It is read anew when another node or a restart has loaded a changed file. */
@ApplicationScoped
class Schemes {
    static final String ANNUAL = "annual";

    /** A scheme and which version of it. */
    record Current(Scheme scheme, int version, String digest) {
    }

    private final SchemeRows rows;
    private final AtomicReference<@Nullable Current> last = new AtomicReference<>();

    @Inject
    Schemes(SchemeRows rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway")
    Schemes() {
        this(null);
    }

    /** @throws IllegalStateException before the first scheme was loaded */
    Current current() {
        Current known = last.get();
        String digest = rows.currentDigest(ANNUAL).orElseThrow(() -> new IllegalStateException("no appraisal scheme was loaded"));
        if (known != null && known.digest().equals(digest)) {
            return known;
        }
        SchemeRows.Version version = rows.current(ANNUAL).orElseThrow();
        Current read = new Current(SchemeFile.parse(version.body()), version.number(), version.digest());
        last.set(read);
        return read;
    }
}
