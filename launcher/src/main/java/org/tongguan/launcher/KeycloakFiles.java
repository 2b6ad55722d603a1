package org.tongguan.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;

/**
 * Unpacks Keycloak and builds it for MariaDB once, so that a later start skips the half minute that Keycloak needs to put itself
 * together. The result holds nothing of a data folder and is never written to again.
 */
final class KeycloakFiles {
    private static final int MINUTES_TO_BUILD = 5;

    private KeycloakFiles() {
    }

    /** The folder with the server's programs. */
    static Path programs(RuntimeFolder runtime, Progress progress) {
        return runtime.prepared("keycloak", folder -> {
            progress.say("Preparing Keycloak, once for all later starts", "首次准备身份认证服务(仅一次)");
            unpack(runtime.keycloakArchive(), folder);
            build(folder);
        });
    }

    private static void unpack(Path archive, Path folder) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var inside = Path.of(entry.getName());
                var target = inside.getNameCount() > 1 ? folder.resolve(inside.subpath(1, inside.getNameCount())).normalize() : folder;
                if (!target.startsWith(folder)) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(zip, target);
                }
            }
        }
    }

    private static void build(Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("build.log");
        var command = KeycloakCommand.java(folder, folder, "512m", List.of("build", "--db=mariadb", "--health-enabled=false", "--metrics-enabled=false"));
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        var atEnd = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(atEnd);
        if (!process.waitFor(MINUTES_TO_BUILD, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        if (process.waitFor() != 0) {
            throw new IOException("Keycloak's build failed: " + LogTail.of(log));
        }
        Runtime.getRuntime().removeShutdownHook(atEnd);
    }
}
