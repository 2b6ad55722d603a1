package org.tongguan.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tongguan.shared.DomainError;

class TemporaryFilesTest {
    @Test
    void leavesNothingBehind() throws Exception {
        TemporaryFiles files = new TemporaryFiles();
        Path file = files.receive(new ByteArrayInputStream("花名册".getBytes("UTF-8")), 100);
        assertThat(Files.readString(file)).isEqualTo("花名册");

        files.close();

        assertThat(file).doesNotExist();
    }

    @Test
    void stopsAtTheLimitAndLeavesNothingBehind() {
        try (TemporaryFiles files = new TemporaryFiles()) {
            assertThatThrownBy(() -> files.receive(new ByteArrayInputStream(new byte[101]), 100)).isInstanceOf(DomainError.class);
            assertThat(files.files()).as("only what came in whole").isEmpty();
            assertThat(files.receive(new ByteArrayInputStream(new byte[100]), 100)).exists();
            assertThat(files.files()).hasSize(1);
            files.close();
            assertThat(files.files()).isEmpty();
        }
    }
}
