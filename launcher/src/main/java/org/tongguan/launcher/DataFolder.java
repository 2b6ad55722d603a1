package org.tongguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/**
 * The folder that outlives a restart, and where things are in it.
 *
 * @param root absolute path of the folder
 */
record DataFolder(Path root) {
    /** What the first start fills with databases, logs and unpacked servers, and some room to work. */
    static final long ROOM_FOR_A_FIRST_START = 2L << 30;
    private static final long ROOM_FOR_A_LATER_START = 200L << 20;
    /** What an empty disk brings along. */
    private static final String OF_THE_DISK = "lost+found";

    /** Makes the folder where there is none, and marks it as one of ours. */
    static DataFolder open(Path root) {
        var folder = new DataFolder(root);
        folder.requireOurs();
        try {
            Files.createDirectories(folder.run());
            if (!Files.exists(folder.lock())) {
                Files.newOutputStream(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.APPEND).close();
            }
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.temporary());
        } catch (IOException e) {
            throw unwritable(root, e);
        }
        return folder;
    }

    /** Refuses what holds something and never was a start's: a reset would take what lies there under our names for its own. */
    void requireOurs() {
        if (Files.exists(lock()) || !Files.isDirectory(root)) {
            return;
        }
        try (var content = Files.newDirectoryStream(root, entry -> !entry.endsWith(OF_THE_DISK))) {
            if (content.iterator().hasNext()) {
                throw new LaunchFailure("The folder " + root + " holds other things and no data of Tongguan: name a new or an empty one with --data DIR",
                        "目录 " + root + " 中已有其他内容,不是通关的数据目录,请用 --data 指定新目录或空目录");
            }
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    /** Refuses a disk that would soon be full. */
    void requireRoom() {
        try {
            requireRoom(root, Files.getFileStore(root).getUsableSpace(), Files.exists(mariadb()) ? ROOM_FOR_A_LATER_START : ROOM_FOR_A_FIRST_START);
        } catch (IOException e) {
            throw unwritable(root, e);
        }
    }

    private static LaunchFailure unwritable(Path root, IOException reason) {
        return new LaunchFailure("Cannot write to the data folder " + root + ": make it writable or use --data DIR",
                "数据目录 " + root + " 无法写入,请修改权限或用 --data 指定其他目录", reason);
    }

    static void requireRoom(Path place, long free, long needed) {
        if (free < needed) {
            throw new LaunchFailure("Disk too full: " + (free >> 20) + " MB left for " + place + ", " + (needed >> 20)
                    + " MB needed; free some or use --data DIR",
                    "磁盘空间不足:" + place + " 剩余 " + (free >> 20) + " MB,需要 " + (needed >> 20) + " MB,请清理或用 --data 换目录");
        }
    }

    Path mariadb() {
        return root.resolve("mariadb");
    }

    Path keycloak() {
        return root.resolve("keycloak");
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** State of the running start: lock, children, ports. */
    Path run() {
        return root.resolve("run");
    }

    /** Held by the running start; that there is one tells a folder of ours from others. */
    Path lock() {
        return run().resolve("lock");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** Whether a database has come into use, so that it must never be created anew (rule R4). */
    boolean inUse(String database) {
        return Files.exists(usedMark(database));
    }

    void markInUse(String database) {
        try {
            Files.createDirectories(root.resolve("in-use"));
            if (!inUse(database)) {
                Files.createFile(usedMark(database));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path usedMark(String database) {
        return root.resolve("in-use").resolve(database);
    }

    /** Deletes a folder with all that is in it; one that does not exist is fine. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
