package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.platform.audit.AuditTrail;
import org.tongguan.platform.security.SignedIn;

/** Which account of the identity provider belongs to which person. Written apart from the caller's transaction: it stands whatever follows. */
@ApplicationScoped
class AccountTies {
    private static final int REMEMBERED = 1_000;

    private final Jdbi jdbi;
    private final AuditTrail audit;
    /** A refused account tries again with every click; the trail needs to know it once. */
    private final Set<String> refused = Collections.newSetFromMap(Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    }));

    @Inject
    AccountTies(Jdbi jdbi, AuditTrail audit) {
        this.jdbi = jdbi;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    AccountTies() {
        this(null, null);
    }

    /** @return false when the person or the account is tied already */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean tie(PersonSummary person, SignedIn account) {
        int tied = jdbi.withHandle(handle -> handle.createUpdate("""
                UPDATE person SET account = :subject WHERE id = :id AND (account IS NULL OR account = :subject)
                AND NOT EXISTS (SELECT 1 FROM (SELECT id FROM person WHERE account = :subject AND id <> :id) AS other)""")
                .bind("subject", account.subject()).bind("id", person.id().value()).execute());
        if (tied == 1) {
            audit.record("person.account-tied", "person", person.id().toString(),
                    Map.of("staffNumber", person.staffNumber(), "account", account.subject()));
        }
        return tied == 1 || jdbi.withHandle(handle -> handle.select("SELECT COUNT(*) FROM person WHERE id = ? AND account = ?",
                person.id().value(), account.subject()).mapTo(Integer.class).one()) == 1;
    }

    /** Gives the person free, so that the next account with the staff number is tied. */
    @Transactional
    boolean release(PersonSummary person) {
        int released = jdbi.withHandle(handle -> handle.createUpdate("UPDATE person SET account = NULL WHERE id = :id AND account IS NOT NULL")
                .bind("id", person.id().value()).execute());
        if (released == 1) {
            audit.record("person.account-released", "person", person.id().toString(), Map.of("staffNumber", person.staffNumber()));
        }
        return released == 1;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void refused(PersonSummary person, SignedIn account) {
        if (refused.add(account.subject() + " " + person.id())) {
            audit.record("person.account-refused", "person", person.id().toString(),
                    Map.of("staffNumber", person.staffNumber(), "account", account.subject()));
        }
    }
}
