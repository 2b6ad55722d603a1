package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLockTest {
    @TempDir
    Path root;

    @Test
    void refusesASecondStartAndNamesTheFirst() {
        var data = DataFolder.open(root);
        try (var first = DataLock.take(data)) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DataLock.take(data)).isInstanceOf(LaunchFailure.class)
                    .hasMessageContaining(Long.toString(ProcessHandle.current().pid())).hasMessageContaining("--data");
        }
    }

    @Test
    void saysWhoMayUseAFolderThatIsAnothersAndWhereAFolderMustLie() {
        var data = DataFolder.open(root);

        assertThat(DataLock.refused(data, new AccessDeniedException(data.lock().toString()))).hasMessageContaining("another user");
        assertThat(DataLock.refused(data, new IOException("No locks available"))).hasMessageContaining("local disk");
    }

    @Test
    void namesItsHolderInTheFileAndNothingElse() throws IOException {
        var data = DataFolder.open(root);
        Files.writeString(data.lock(), "a number longer than any process has");
        try (var lock = DataLock.take(data)) {
            assertThat(lock).isNotNull();
            assertThat(data.lock()).hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void letsTheNextStartInAfterTheFirstHasEnded() {
        var data = DataFolder.open(root);
        DataLock.take(data).close();

        DataLock.take(data).close();
    }

    @Test
    void letsTheNextStartInAfterTheFirstWasKilled() throws Exception {
        var data = DataFolder.open(root);
        var other = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx32m",
                "-cp", System.getProperty("java.class.path"), Holder.class.getName(), root.toString()).start();
        assertThat(other.inputReader().readLine()).isEqualTo("held");
        assertThat(DataLock.tryTake(data)).isEmpty();

        other.destroyForcibly().waitFor(10, TimeUnit.SECONDS);

        DataLock.take(data).close();
    }

    /** Holds the lock of the folder that it is given until it is killed, or until the test that started it is gone. */
    public static final class Holder {
        public static void main(String[] arguments) throws IOException {
            try (var lock = DataLock.take(DataFolder.open(Path.of(arguments[0])))) {
                System.out.println(lock == null ? "" : "held");
                System.in.read();
            }
        }
    }
}
