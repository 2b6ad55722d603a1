package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Who may grant roles, and who may read that it was done: the identity provider keeps the administrators' powers apart. */
@Order(10)
class PowersIT {
    private static final String BOTH = "twopowers01";
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

    /** Nothing of the application opens, and the one button of the page that says so leads out: another account can sign in. */
    @Test
    void whoHoldsTwoOfThemEntersNowhereAndCanLeave() {
        Administration security = Administration.as("secadmin01");
        security.create(BOTH);
        try (Browser browser = new Browser()) {
            security.grant(BOTH, "system-admin");
            security.grant(BOTH, "auditor");

            Api.Answer answer = Api.as(BOTH).get("/audit");
            assertThat(List.of(answer.status(), answer.code())).isEqualTo(List.of(403, "access.powers-not-separated"));

            Page page = browser.window(Browser.Size.DESKTOP, "zh-CN").newPage();
            refused(page);
            page.click("a[href='/logout']");
            page.waitForSelector("#username");
            refused(page);
            Browser.loseSession(page);
            page.click("a[href='/logout']");
            page.click("#kc-logout");
            Browser.signIn(page, "tech01");
        } finally {
            security.delete(BOTH);
        }
    }

    /** The next sign-in with the staff number ties it again. */
    @Test
    void releasesAPersonFromAnAccount() throws SQLException {
        assertThat(Api.as("staff01").get("/exams?sittable=true").status()).isEqualTo(200);
        assertThat(account("YC00002")).isNotNull();
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn("secadmin01");
            page.fill("#account-number input", "YC99999");
            page.click("#account-look");
            page.waitForSelector("#account-number[invalid]");
            page.fill("#account-number input", "YC00002");
            page.click("#account-look");
            page.click("#account-release");
            page.waitForSelector("vaadin-confirm-dialog-overlay");
            page.locator("vaadin-button[slot=confirm-button]").click();
            page.waitForSelector("#account-tie:has-text('未绑定账号')");
            assertThat(account("YC00002")).isNull();
        }
        assertThat(Api.as("staff01").get("/exams?sittable=true").status()).isEqualTo(200);
        assertThat(account("YC00002")).isNotNull();
    }

    private static @Nullable String account(String staffNumber) throws SQLException {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT account FROM person WHERE staff_number = '" + staffNumber + "'")) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    /** Waits for the login page, so whoever was signed in before no longer is. */
    private static void refused(Page page) {
        Browser.open(page, "/");
        page.fill("#username", BOTH);
        page.fill("#password", RunningProduct.PASSWORD);
        page.click("#kc-login");
        page.waitForURL("**/refused?code=access.powers-not-separated");
    }

    /** Of a call to the identity provider's administration. */
    private static int status(String login, String path) {
        String administration = RunningProduct.get().issuer().replace("/realms/", "/admin/realms/");
        return Api.exchange(HttpRequest.newBuilder(URI.create(administration + path))
                .header("Authorization", "Bearer " + Api.fetch("admin-cli", login)).build()).statusCode();
    }
}
