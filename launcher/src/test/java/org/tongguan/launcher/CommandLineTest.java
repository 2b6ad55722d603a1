package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    @Test
    void prefersAnOptionToTheEnvironment() {
        var command = CommandLine.parse(List.of("--port", "9000", "--data", "/srv/t", "--no-demo"), Map.of("TONGGUAN_PORT", "1234"));

        assertThat(command.action()).isEqualTo(CommandLine.Action.START);
        assertThat(command.settings().port()).isEqualTo(9000);
        assertThat(command.settings().data()).isEqualTo(Path.of("/srv/t"));
        assertThat(command.settings().demo()).isFalse();
    }

    @Test
    void resetsOnlyWhenAskedTo() {
        assertThat(CommandLine.parse(List.of("--yes"), Map.of()).action()).isEqualTo(CommandLine.Action.START);
        assertThat(CommandLine.parse(List.of("--reset"), Map.of()).confirmed()).isFalse();
        assertThat(CommandLine.parse(List.of("--reset", "--yes"), Map.of()).confirmed()).isTrue();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> CommandLine.parse(List.of("--prot", "1"), Map.of())).hasMessageContaining("--prot").hasMessageContaining("--help");
        assertThatThrownBy(() -> CommandLine.parse(List.of("--port"), Map.of())).hasMessageContaining("--port");
        assertThatThrownBy(() -> CommandLine.parse(List.of("--data", "--no-demo"), Map.of())).hasMessageContaining("--data");
        assertThatThrownBy(() -> CommandLine.parse(List.of("--reset", "--data", ""), Map.of())).isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("--data needs a value");
    }

    @Test
    void namesEveryOptionInItsHelp() {
        assertThat(CommandLine.HELP).contains("--port", "--data", "--reset", "--yes", "--no-demo", "--help", "verify-audit");
    }
}
