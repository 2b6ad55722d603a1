package org.tongguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Makes the folder, and refuses one on a disk that would soon be full. */
    static DataFolder open(Path root) {
        var folder = new DataFolder(root);
        try {
            Files.createDirectories(folder.logs());
            Files.createDirectories(folder.run());
            Files.createDirectories(folder.temporary());
            var needed = Files.exists(folder.mariadb()) ? ROOM_FOR_A_LATER_START : ROOM_FOR_A_FIRST_START;
            requireRoom(root, Files.getFileStore(root).getUsableSpace(), needed);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot write to the data folder " + root + ": make it writable or use --data DIR",
                    "数据目录 " + root + " 无法写入,请修改权限或用 --data 指定其他目录", e);
        }
        return folder;
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
