package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code tongguan} with a Java that only tells what it was started with. */
class StartScriptTest {
    @TempDir
    Path root;

    @Test
    void givesJavaALocaleInWhichItCanNameEveryFile() throws Exception {
        assertThat(charactersOfJava("C")).isEqualTo("UTF-8");
        assertThat(charactersOfJava("xx_XX.UTF-8")).as("a locale that is not installed").isEqualTo("UTF-8");
        assertThat(charactersOfJava("C.UTF-8")).isEqualTo("UTF-8");
    }

    private String charactersOfJava(String locale) throws IOException, InterruptedException {
        var script = root.resolve("tongguan");
        Files.writeString(script, Files.readString(Path.of("../tongguan")));
        Files.createDirectories(root.resolve("launcher/target"));
        Files.writeString(root.resolve("launcher/target/tongguan-launcher.jar"), "");
        var java = Files.createDirectories(root.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                case "$1" in
                -version) echo 'openjdk version "17.0.1" 2021-10-19' ;;
                *) locale charmap 2>/dev/null ;;
                esac
                """);
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
        var builder = new ProcessBuilder("bash", script.toString(), "--help").redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", locale);
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
