package org.tongguan.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.platform.identity.TiedPeople;

/** Tells the audit trail whose accounts the identity provider's events speak of. */
@ApplicationScoped
class TiedAccounts implements TiedPeople {
    private final Jdbi jdbi;

    @Inject
    TiedAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    TiedAccounts() {
        this(null);
    }

    @Override
    public Map<String, String> staffNumbers(Collection<String> accounts) {
        if (accounts.isEmpty()) {
            return Map.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("SELECT account, staff_number FROM person WHERE account IN (<accounts>)")
                .bindList("accounts", accounts).setMapKeyColumn("account").setMapValueColumn("staff_number")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, String>>() { }));
    }
}
