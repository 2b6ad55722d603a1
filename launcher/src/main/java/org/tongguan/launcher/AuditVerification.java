package org.tongguan.launcher;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/** The command that checks the audit trail; it needs the database only, and uses the one of a running start where there is one. */
final class AuditVerification {
    private final Settings settings;
    private final Progress progress;

    AuditVerification(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
    }

    /** Whether the trail is unbroken. */
    boolean run() {
        if (!settings.embedsDatabase()) {
            return verify(DatabaseAccount.ofApplication(settings, Optional.empty()));
        }
        var data = DataFolder.open(settings.data());
        var lock = DataLock.tryTake(data);
        if (lock.isEmpty()) {
            var port = Ports.open(data).remembered(Children.DATABASE);
            return verify(EmbeddedDatabase.account(port, EmbeddedDatabase.APPLICATION, Secrets.open(data)));
        }
        try (var held = lock.get()) {
            requireData(data);
            data.requireRoom();
            var workspace = Workspace.in(data, settings, progress);
            try {
                var database = EmbeddedDatabase.in(workspace);
                database.start();
                return verify(database.account(EmbeddedDatabase.APPLICATION));
            } finally {
                workspace.children().close();
            }
        }
    }

    private static void requireData(DataFolder data) {
        if (!data.inUse(EmbeddedDatabase.APPLICATION)) {
            throw new LaunchFailure("No data in " + data.root() + " yet: start ./tongguan first, or name the folder with --data DIR",
                    data.root() + " 中还没有数据,请先启动 ./tongguan,或用 --data 指定目录");
        }
    }

    private boolean verify(DatabaseAccount account) {
        try (var connection = DriverManager.getConnection(account.url(), account.user(), account.password())) {
            var finding = AuditChain.verify(connection);
            if (finding.intact()) {
                progress.say("Audit trail unbroken: " + finding.entries() + " entries", "审计链完整,共 " + finding.entries() + " 条");
            } else {
                progress.say("Audit trail BROKEN after " + finding.entries() + " entries: " + finding.fault().orElseThrow(),
                        "审计链在第 " + finding.entries() + " 条之后断裂");
            }
            return finding.intact();
        } catch (SQLException e) {
            throw new LaunchFailure("Cannot read the audit trail: " + e.getMessage(), "无法读取审计记录", e);
        }
    }
}
