package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What the parts of one start have in common. Whoever holds it holds the data folder's lock.
 */
record Workspace(Settings settings, Progress progress, DataFolder data, RuntimeFolder runtime, Secrets secrets, Ports ports,
        Children children, Readiness readiness) {

    /** Looks into the data folder and stops what a killed start left in it. The caller has the folder's lock. */
    static Workspace in(DataFolder data, Settings settings, Progress progress) {
        var records = new ChildRecords(data);
        new Recovery(data, progress).stopLeftovers(records);
        return new Workspace(asSetUp(data, settings, progress), progress, data, RuntimeFolder.of(settings), Secrets.open(data), Ports.open(data),
                new Children(data, records), new Readiness(progress));
    }

    /** Whether there is a demo was decided by the first start; the realm of a later one would not agree with another wish. */
    private static Settings asSetUp(DataFolder data, Settings settings, Progress progress) {
        var file = data.root().resolve("demo");
        var wanted = Boolean.toString(settings.demo());
        try {
            if (!Files.exists(file) || !data.inUse(EmbeddedDatabase.KEYCLOAK)) {
                Files.writeString(file, wanted);
            }
            var setUp = Files.readString(file).strip();
            if (!setUp.equals(wanted)) {
                progress.say("These data were set up " + (settings.demo() ? "without" : "with") + " the demo and stay so; --reset begins anew",
                        "该数据目录创建时" + (settings.demo() ? "未装入" : "已装入") + "演示数据,保持不变;如需更改请用 --reset");
            }
            return settings.with("TONGGUAN_DEMO", setUp);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write " + file + ": check the disk", "无法写入 " + file + ",请检查磁盘", e);
        }
    }

    /** Gives this start empty logs and keeps those of the last one beside them. */
    void keepFormerLogs() {
        try {
            for (var name : List.of("mariadb", "keycloak", "application")) {
                var log = data.logs().resolve(name + ".log");
                if (Files.exists(log)) {
                    Files.move(log, data.logs().resolve(name + ".1.log"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write to " + data.logs() + ": check the disk", "无法写入 " + data.logs() + ",请检查磁盘", e);
        }
    }
}
