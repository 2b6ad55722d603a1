package org.tongguan.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;

/**
 * Where the build puts the servers and the application, and where they are unpacked once for all data folders.
 *
 * @param root {@code launcher/target/runtime} unless {@code TONGGUAN_RUNTIME} says otherwise
 */
record RuntimeFolder(Path root, Properties versions) {
    /** Fills a folder that then stays as it is. */
    @FunctionalInterface
    interface Preparation {
        void fill(Path folder) throws Exception;
    }

    static RuntimeFolder of(Settings settings) {
        try (var in = RuntimeFolder.class.getResourceAsStream("runtime.properties")) {
            var versions = new Properties();
            versions.load(in);
            return new RuntimeFolder(settings.given("TONGGUAN_RUNTIME").map(Path::of).orElseGet(RuntimeFolder::besideThisClass), versions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path besideThisClass() {
        try {
            var origin = Path.of(RuntimeFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return origin.resolveSibling("runtime");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path payara() {
        return existing("payara-micro-" + versions.getProperty("payara") + ".jar");
    }

    Path keycloakArchive() {
        return existing("keycloak-" + versions.getProperty("keycloak") + ".zip");
    }

    Path application() {
        return existing("lms.war");
    }

    /** Settings of the application server. */
    Path server() {
        return existing("server.txt");
    }

    Path logging() {
        return existing("logging.properties");
    }

    /** The folder of that name and version, filled by the first start that needs it; a fill that was cut short begins anew. */
    Path prepared(String server, Preparation preparation) {
        var folder = root.resolve(server + "-" + versions.getProperty(server));
        if (Files.exists(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root);
            DataFolder.requireRoom(root, Files.getFileStore(root).getUsableSpace(), DataFolder.ROOM_FOR_A_FIRST_START);
            try (var channel = FileChannel.open(root.resolve(server + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                if (lock.isValid() && !Files.exists(folder)) {
                    deleteUnfinished(server);
                    var unfinished = root.resolve(server + ".new." + ProcessHandle.current().pid());
                    Files.createDirectories(unfinished);
                    preparation.fill(unfinished);
                    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return folder;
        } catch (LaunchFailure e) {
            throw e;
        } catch (Exception e) {
            throw new LaunchFailure("Cannot unpack " + server + " into " + folder + ": " + e.getMessage() + "; check the disk and run ./tongguan again",
                    "无法将 " + server + " 解压到 " + folder + ",请检查磁盘后重新运行 ./tongguan", e);
        }
    }

    private void deleteUnfinished(String server) throws IOException {
        try (var folders = Files.newDirectoryStream(root, server + ".new.*")) {
            for (var folder : folders) {
                DataFolder.delete(folder);
            }
        }
    }

    private Path existing(String name) {
        var path = root.resolve(name);
        if (Files.exists(path)) {
            return path;
        }
        throw new LaunchFailure(path + " is missing: build with ./tongguan or mvn -pl launcher -am package",
                "缺少 " + path + ",请用 ./tongguan 或 mvn -pl launcher -am package 构建");
    }
}
