package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deletes what earlier starts have put into a data folder, and nothing else that lies there. */
final class DataReset {
    private static final List<String> OURS = List.of("mariadb", "mariadb.new", "keycloak", "payara", "logs", "tmp", "in-use", "files");
    private static final List<String> OUR_FILES = List.of("secrets.properties", "address", "demo");

    private DataReset() {
    }

    /** @throws LaunchFailure when a person does not agree, or nobody can be asked */
    static void run(CommandLine command) {
        var root = command.settings().data();
        if (!command.confirmed()) {
            new DataFolder(root).requireOurs();
            ask(root);
        }
        erase(command.settings(), Progress.to(System.out));
    }

    /**
     * The deletion itself, without a question; what a killed start left running on the data is stopped before. However full the disk is:
     * this is how room is made.
     *
     * @throws LaunchFailure when the folder holds something and was never a start's
     */
    static void erase(Settings settings, Progress progress) {
        var root = settings.data();
        var data = DataFolder.open(root);
        try (var lock = DataLock.take(data)) {
            new Recovery(data, progress).stopLeftovers(new ChildRecords(data));
            for (var name : OURS) {
                DataFolder.delete(root.resolve(name));
            }
            for (var name : OUR_FILES) {
                Files.deleteIfExists(root.resolve(name));
            }
        } catch (IOException e) {
            throw new LaunchFailure("Cannot delete the data in " + root + ": " + e.getMessage(), "无法删除 " + root + " 中的数据", e);
        }
    }

    private static void ask(Path root) {
        var console = System.console();
        if (console == null) {
            throw new LaunchFailure("--reset would delete all data in " + root + ": add --yes to agree", "--reset 将删除 " + root + " 中的全部数据,确认请加 --yes");
        }
        var answer = console.readLine("Delete all data in %s? · 确定删除其中的全部数据?[yes/NO] ", root);
        if (answer == null || !answer.strip().equalsIgnoreCase("yes")) {
            throw new LaunchFailure("Nothing deleted", "未删除任何数据");
        }
    }
}
