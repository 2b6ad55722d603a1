package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * A real MariaDB as a child, with one database for the application and one for Keycloak, each with its own account. Every commit is on
 * disk before it is acknowledged, since an answer of an exam is acknowledged by it.
 */
final class EmbeddedDatabase {
    static final String APPLICATION = "tongguan";
    static final String KEYCLOAK = "keycloak";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Workspace workspace;
    private final int port;

    private EmbeddedDatabase(Workspace workspace, int port) {
        this.workspace = workspace;
        this.port = port;
    }

    /** A server on a port of its own, which stays the same from start to start where it can. */
    static EmbeddedDatabase in(Workspace workspace) {
        var settings = workspace.settings();
        return new EmbeddedDatabase(workspace,
                workspace.ports().chosen(Children.DATABASE, settings.databasePort(), "TONGGUAN_DB_PORT=", settings.port() == 0 ? Ports.ANY : 3307));
    }

    /** Starts the server and waits until both accounts can use their databases. */
    void start() {
        if (!Files.exists(workspace.data().mariadb())) {
            workspace.progress().say("Setting up the database", "正在准备数据库");
        }
        var programs = MariaDbFiles.programs(workspace.runtime());
        MariaDbFiles.installData(programs, workspace.data());
        var preparation = writePreparation();
        var child = workspace.children().start(Children.DATABASE, command(programs, preparation),
                MariaDbFiles.environment(programs), programs);
        workspace.readiness().await(child, PATIENCE, () -> answers(account(APPLICATION)) && answers(account(KEYCLOAK)));
        try {
            Files.delete(preparation);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete " + preparation + ": delete it by hand, it holds passwords", "请手动删除含有密码的文件 " + preparation, e);
        }
    }

    /** How to reach one of the databases; its account has the same name. */
    DatabaseAccount account(String database) {
        return account(port, database, workspace.secrets());
    }

    /** The same for a server that another start runs on that port. */
    static DatabaseAccount account(int port, String database, Secrets secrets) {
        return new DatabaseAccount("jdbc:mariadb://localhost:" + port + "/" + database, database, secrets.get("database." + database));
    }

    private String password(String database) {
        return workspace.secrets().get("database." + database);
    }

    private static boolean answers(DatabaseAccount account) throws SQLException {
        try (var connection = DriverManager.getConnection(account.url(), account.user(), account.password())) {
            return connection.isValid(5);
        }
    }

    private List<String> command(Path programs, Path preparation) {
        var command = MariaDbFiles.serverOn(programs, workspace.data().mariadb(), workspace.data());
        command.addAll(List.of("--port=" + port, "--bind-address=127.0.0.1", "--socket=mariadb.sock",
                "--init-file=" + preparation,
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_uca1400_as_ci", "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1", "--innodb-buffer-pool-size=" + workspace.settings().heapOfDatabase(),
                "--max-allowed-packet=64M", "--max-connections=250", "--local-infile=0"));
        return command;
    }

    /** What the server carries out at each start: accounts with this folder's passwords, and the databases (rule R4). */
    private Path writePreparation() {
        var sql = new ArrayList<String>();
        for (var database : List.of(APPLICATION, KEYCLOAK)) {
            if (!workspace.data().inUse(database)) {
                sql.add("DROP DATABASE IF EXISTS " + database + ";");
            }
            sql.add("CREATE DATABASE IF NOT EXISTS " + database + ";");
            sql.add("CREATE USER IF NOT EXISTS '" + database + "'@'%' IDENTIFIED BY '" + password(database) + "';");
            sql.add("GRANT ALL PRIVILEGES ON " + database + ".* TO '" + database + "'@'%';");
        }
        sql.add("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + password("root") + "';");
        sql.add("DELETE FROM mysql.global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');");
        sql.add("DELETE FROM mysql.proxies_priv WHERE Host <> 'localhost';");
        sql.add("DELETE FROM mysql.db WHERE User = '';");
        sql.add("FLUSH PRIVILEGES;");
        var file = workspace.data().run().resolve("prepare.sql");
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            return Files.write(file, sql);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file, "无法写入 " + file, e);
        }
    }
}
