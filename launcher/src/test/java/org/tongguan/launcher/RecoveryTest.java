package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecoveryTest {
    @TempDir
    Path root;
    private DataFolder data;
    private Process process;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @BeforeEach
    void begin() throws IOException {
        data = DataFolder.open(root);
        process = new ProcessBuilder("tail", "-f", Files.createFile(root.resolve("served")).toString()).start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void stopsWhatAKilledStartLeftBehind() throws Exception {
        record(process.pid(), startOf(process));

        recover();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("mariadb");
    }

    @Test
    void sparesAProcessThatHasTheNumberByChance() throws Exception {
        record(process.pid(), startOf(process).minusSeconds(3600));

        recover();

        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void sparesAProcessThatServesAnotherFolder() throws Exception {
        var other = new ProcessBuilder("tail", "-f", "/dev/null").start();
        try {
            record(other.pid(), startOf(other));

            recover();

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void toleratesALineThatAKillCutShort() throws Exception {
        Files.writeString(data.run().resolve("children"), "keycloak 12\nmariadb " + process.pid() + " " + startOf(process) + "\n");

        recover();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private void record(long pid, Instant started) {
        new ChildRecords(data).add(new ChildRecord("mariadb", pid, started));
    }

    private void recover() {
        new Recovery(data, Progress.to(new PrintStream(said, true, StandardCharsets.UTF_8))).stopLeftovers(new ChildRecords(data));
    }

    private static Instant startOf(Process process) {
        return process.info().startInstant().orElseThrow();
    }
}
