package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real MariaDB on a data folder of its own. */
class EmbeddedDatabaseIT {
    @TempDir
    static Path folder;
    private static Workspace workspace;
    private static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        var root = folder.resolve("数据 与 日志");
        workspace = Workspace.in(DataFolder.open(root), Settings.of(Map.of("TONGGUAN_DATA", root.toString(), "TONGGUAN_HEAP_DB", "32m")),
                Progress.to(System.err));
        database = EmbeddedDatabase.in(workspace);
        database.start();
    }

    @AfterAll
    static void stop() {
        workspace.children().close();
    }

    @Test
    void keepsTimeInUtcAndEveryCharacter() throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists name (text varchar(20))");
            statement.execute("insert into name values ('𬭎🎓')");
            try (var row = statement.executeQuery("select text, @@global.time_zone from name")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("𬭎🎓");
                assertThat(row.getString(2)).isEqualTo("+00:00");
            }
        }
    }

    @Test
    void keepsWhatWasCommittedWhenItIsKilled() throws SQLException {
        workspace.data().markInUse(EmbeddedDatabase.APPLICATION);
        try (var connection = connect(); var statement = connection.createStatement()) {
            statement.execute("create table if not exists answer (slot int)");
            statement.execute("insert into answer values (7)");
        }

        workspace.children().kill(Children.DATABASE);
        database.start();

        try (var connection = connect(); var statement = connection.createStatement(); var row = statement.executeQuery("select slot from answer")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getInt(1)).isEqualTo(7);
        }
    }

    @Test
    void leavesNoPasswordInAFileForTheServer() {
        assertThat(Files.exists(workspace.data().run().resolve("prepare.sql"))).isFalse();
    }

    @Test
    void letsNobodyInWithoutAPassword() {
        assertThat(canLogIn("root", "")).isFalse();
        assertThat(canLogIn("", "")).isFalse();
        assertThat(canLogIn(EmbeddedDatabase.KEYCLOAK, "wrong")).isFalse();
    }

    @Test
    void servesAsAnOutsideServerOnlyToWhoMayUseTheDatabase() {
        var account = database.account(EmbeddedDatabase.APPLICATION);
        OutsideServers.requireServing(named(account.url(), account.user(), account.password()));

        assertThatThrownBy(() -> OutsideServers.requireServing(named(account.url(), account.user(), "wrong")))
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("TONGGUAN_DB_PASSWORD").hasMessageNotContaining("wrong");
        var elsewhere = account.url().replace("/" + EmbeddedDatabase.APPLICATION, "/" + EmbeddedDatabase.KEYCLOAK);
        assertThatThrownBy(() -> OutsideServers.requireServing(named(elsewhere, account.user(), account.password())))
                .isInstanceOf(LaunchFailure.class).hasMessageContaining("create it and grant");
    }

    @Test
    void findsEveryBreachOfTheAuditTrail() throws SQLException {
        try (var connection = connect(); var trail = new SampleTrail(connection)) {
            assertThat(AuditChain.verify(connection).intact()).isTrue();

            trail.add("exam.score.changed").add("role.granted").add("certificate.revoked");
            assertThat(AuditChain.verify(connection)).isEqualTo(new AuditChain.Finding(3, Optional.empty()));

            trail.inside("update audit_entry set actor = 'somebody' where id = 2");
            assertThat(AuditChain.verify(connection).fault()).hasValueSatisfying(fault -> assertThat(fault).contains("entry 2 was changed"));
            trail.inside("update audit_entry set actor = 'YC00005' where id = 2");

            trail.inside("delete from audit_entry where id = 3");
            assertThat(AuditChain.verify(connection).fault()).hasValueSatisfying(fault -> assertThat(fault).contains("head"));

            trail.inside("delete from audit_entry where id = 1");
            assertThat(AuditChain.verify(connection).fault()).hasValueSatisfying(fault -> assertThat(fault).contains("entry 2 does not follow"));
        }
    }

    private static Settings named(String url, String user, String password) {
        return Settings.of(Map.of("TONGGUAN_DB_URL", url, "TONGGUAN_DB_USER", user, "TONGGUAN_DB_PASSWORD", password));
    }

    private static Connection connect() throws SQLException {
        var account = database.account(EmbeddedDatabase.APPLICATION);
        return DriverManager.getConnection(account.url(), account.user(), account.password());
    }

    private static boolean canLogIn(String user, String password) {
        try (var connection = DriverManager.getConnection(database.account(EmbeddedDatabase.APPLICATION).url(), user, password)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
