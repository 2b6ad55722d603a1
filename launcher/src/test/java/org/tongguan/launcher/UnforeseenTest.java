package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnforeseenTest {
    @TempDir
    Path folder;

    @Test
    void isToldInOneLineThatNamesTheFileWithTheRest() throws IOException {
        var told = Unforeseen.told(new IllegalStateException("odd"), folder);

        try (var files = Files.newDirectoryStream(folder)) {
            var log = files.iterator().next();
            assertThat(told).hasMessageContaining("odd").hasMessageContaining(log.toString());
            assertThat(log).content().contains("isToldInOneLineThatNamesTheFileWithTheRest");
        }
        assertThat(told.getMessage()).hasLineCount(1);
    }

    @Test
    void isToldWhereNothingCanBeWritten() {
        assertThat(Unforeseen.told(new IllegalStateException("odd"), folder.resolve("absent"))).hasMessageContaining("odd");
    }
}
