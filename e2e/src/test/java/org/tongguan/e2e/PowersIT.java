package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who may grant roles, and who may read that it was done: the identity provider keeps the administrators' powers apart. */
@Order(10)
class PowersIT {
    private static final String USERS = "/users?max=1";
    private static final String EVENTS = "/admin-events?max=1";

    @Test
    void onlyTheSecurityAdministratorManagesAccounts() {
        assertThat(Map.of("secadmin01", status("secadmin01", USERS), "sysadmin01", status("sysadmin01", USERS),
                "auditor01", status("auditor01", USERS), "officer01", status("officer01", USERS)))
                .isEqualTo(Map.of("secadmin01", 200, "sysadmin01", 403, "auditor01", 403, "officer01", 403));
    }

    @Test
    void onlyTheAuditorReadsWhatTheyDid() {
        assertThat(Map.of("auditor01", status("auditor01", EVENTS), "secadmin01", status("secadmin01", EVENTS),
                "sysadmin01", status("sysadmin01", EVENTS)))
                .isEqualTo(Map.of("auditor01", 200, "secadmin01", 403, "sysadmin01", 403));
    }

    /** Of a call to the identity provider's administration. */
    private static int status(String login, String path) {
        String administration = RunningProduct.get().issuer().replace("/realms/", "/admin/realms/");
        return Api.exchange(HttpRequest.newBuilder(URI.create(administration + path))
                .header("Authorization", "Bearer " + Api.fetch("admin-cli", login)).build()).statusCode();
    }
}
