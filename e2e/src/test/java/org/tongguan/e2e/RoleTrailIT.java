package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What administrators do at the identity provider stands in the audit trail within seconds, once each, whatever restarts in between. */
@Order(800)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoleTrailIT {
    private static final String LOGIN = "roletrail01";

    @AfterAll
    static void nobodyIsLeft() {
        security().delete(LOGIN);
    }

    @Test
    @Order(1)
    void aGrantAndARevocationAreEntriesOfTheAdministrator() throws SQLException {
        security().create(LOGIN);
        security().grant(LOGIN, "judge");
        security().revoke(LOGIN, "judge");

        awaitEntries(3);
        List<JsonNode> entries = entries(LOGIN);
        assertThat(actions(LOGIN)).containsExactly("role.revoked", "role.granted", "account.created");
        assertThat(entries).allSatisfy(entry -> assertThat(entry.path("actor").asText()).isEqualTo("secadmin01"));
        assertThat(entries.get(0).path("address").asText()).matches("127\\.0\\.0\\.1|[0:]+1");
        JsonNode granted = details(entries.get(1));
        assertThat(granted.path("roles")).extracting(JsonNode::asText).containsExactly("judge");
        assertThat(granted.path("rolesBefore")).isEmpty();
        assertThat(granted.path("rolesAfter")).extracting(JsonNode::asText).containsExactly("judge");
        assertThat(details(entries.get(0)).path("rolesAfter")).isEmpty();
        assertThat(Instant.parse(granted.path("time").asText())).isBefore(Instant.parse(entries.get(1).path("occurredAt").asText()));
        theChainIsWhole();
    }

    @Test
    @Order(2)
    void readingAgainAddsNothing() throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE identity_reader SET read_until = read_until - INTERVAL 30 MINUTE");
        }
        security().grant(LOGIN, "trainer");

        awaitEntries(4);
        assertThat(actions(LOGIN)).containsExactly("role.granted", "role.revoked", "role.granted", "account.created");
        theChainIsWhole();
    }

    @Test
    @Order(3)
    void aWebSessionFollowsTheRolesAtTheNextRequest() {
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(LOGIN);
            Browser.open(page, "/content");
            page.waitForSelector("a[href='content']");

            security().revoke(LOGIN, "trainer");
            awaitEntries(5);
            Eventually.is("no way to the content", () -> {
                Browser.open(page, "/content");
                page.waitForSelector(".tg-view, .tg-empty");
                return page.locator("body").innerText().contains("没有权限");
            });
            assertThat(page.locator("#password").count()).as("asked for the password again").isZero();

            security().change("PUT", "/users/" + security().id(LOGIN), "{\"enabled\":false}");
            Eventually.is("the login page", () -> {
                Browser.open(page, "/");
                page.waitForSelector("vaadin-app-layout, #username");
                return page.locator("#username").count() == 1;
            });
            assertThat(actions(LOGIN).get(0)).isEqualTo("account.disabled");
        }
    }

    @Test
    @Order(4)
    void whatHappensWhileTheApplicationIsAwayIsReadAfterwards() throws SQLException {
        RunningProduct.get().killApplication();
        security().grant(LOGIN, "supervisor");
        RunningProduct.get().startApplication();

        awaitEntries(7);
        assertThat(actions(LOGIN).get(0)).isEqualTo("role.granted");
        theChainIsWhole();
    }

    @Test
    @Order(5)
    void manyChangesAtOnceAreAllRead() throws SQLException {
        Administration security = security();
        String account = security.id(LOGIN);
        String role = "[" + security.get("/roles/judge") + "]";
        IntStream.range(0, 65).forEach(i -> {
            security.change("POST", "/users/" + account + "/role-mappings/realm", role);
            security.change("DELETE", "/users/" + account + "/role-mappings/realm", role);
        });

        awaitEntries(137);
        theChainIsWhole();
    }

    @Test
    @Order(6)
    void whenTheIdentityProviderIsAwayOneLineAndTheReadinessTell() throws Exception {
        long failedBefore = roundsFailed();
        Instant from = Instant.now();
        RunningProduct.get().killKeycloak();
        Eventually.is("told by the readiness", () -> health().contains("\"unreachable\""));
        RunningProduct.get().startKeycloak();
        Eventually.is("ready again", () -> !health().contains("DOWN"));
        FaultWindows.add(from, Instant.now().plusSeconds(5));

        assertThat(roundsFailed()).isEqualTo(failedBefore + 1);
        security().revoke(LOGIN, "supervisor");
        awaitEntries(138);
        theChainIsWhole();
    }

    private static void awaitEntries(int number) {
        Eventually.is(number + " entries", () -> actions(LOGIN).size() >= number);
        assertThat(actions(LOGIN)).hasSize(number);
    }

    private static long roundsFailed() {
        try (var lines = java.nio.file.Files.lines(RunningProduct.get().applicationLog())) {
            return lines.filter(line -> line.contains("role trail unreachable") && line.contains("\"WARNING\"")).count();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String health() {
        return Api.exchange(java.net.http.HttpRequest.newBuilder(java.net.URI.create(RunningProduct.address() + "/health/ready")).build()).body();
    }

    private static Administration security() {
        return Administration.as("secadmin01");
    }

    /** Newest first. */
    private static List<JsonNode> entries(String login) {
        List<JsonNode> found = new ArrayList<>();
        Api.as("auditor01").get("/audit?limit=200&subjectType=account&subjectId=" + login).json().path("items").forEach(found::add);
        return found;
    }

    private static List<String> actions(String login) {
        return entries(login).stream().map(entry -> entry.path("action").asText()).toList();
    }

    private static JsonNode details(JsonNode entry) {
        try {
            return Api.JSON.readTree(entry.path("details").asText());
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** By the application and by the other program that checks it. */
    private static void theChainIsWhole() throws SQLException {
        assertThat(Api.as("auditor01").get("/audit/verification").json().path("intact").asBoolean()).isTrue();
        try (var connection = RunningProduct.database()) {
            assertThat(org.tongguan.launcher.AuditChain.verify(connection).intact()).isTrue();
        }
    }
}
