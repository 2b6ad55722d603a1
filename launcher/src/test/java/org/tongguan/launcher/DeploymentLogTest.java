package org.tongguan.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentLogTest {
    private static final String FAILED = """
            [2026-11-22T08:35:58.502+0000] [SEVERE] Exception while deploying the app [lms]
            [2026-11-22T08:35:58.502+0000] [SEVERE] [[
              Exception during lifecycle processing
            [2026-11-22T08:35:58.540+0000] [SEVERE] Exception while deploying the app [lms] : There is no web component by the name of default here.
            """;

    @TempDir
    Path folder;

    @Test
    void tellsWhyTheApplicationCannotBeDeployed() throws IOException {
        var file = Files.writeString(folder.resolve("application.log"), "starting\n");
        var log = DeploymentLog.fromNowOn(file);
        Files.writeString(file, FAILED, StandardOpenOption.APPEND);

        assertThatThrownBy(log::isServing).isInstanceOf(LaunchFailure.class)
                .hasMessageContaining("There is no web component by the name of default here.").hasMessageContaining(file.toString());
    }

    /** As Payara writes it when the database refuses the application: deployed, ready, and nothing there. */
    @Test
    void isNotTakenInByAServerThatIsReadyWithoutTheApplication() throws Exception {
        var file = folder.resolve("application.log");
        var log = DeploymentLog.fromNowOn(file);
        Files.writeString(file, """
                {"LogMessage":"Caused by: java.sql.SQLException: Access denied for user 'tongguan'\\n\\tat x"}
                {"LogMessage":"\\n{\\n    \\"Instance Configuration\\": {\\n        \\"Host\\": \\"localhost\\",\\n        \\"Deployed\\": [\\n        ]\\n    }\\n}"}
                {"LogMessage":"Payara Micro 6.2025.10 (build 42) ready in 92,783 (ms)"}
                """);

        assertThatThrownBy(log::isServing).isInstanceOf(LaunchFailure.class).hasMessageContaining("Access denied for user 'tongguan'");
    }

    @Test
    void believesAServerThatNamesTheApplication() throws Exception {
        var file = folder.resolve("application.log");
        var log = DeploymentLog.fromNowOn(file);
        Files.writeString(file, """
                {"LogMessage":"\\n        \\"Deployed\\": [\\n            {\\n                \\"Name\\": \\"lms\\"\\n            }\\n        ]\\n"}
                {"LogMessage":"Payara Micro 6.2025.10 (build 42) ready in 92,783 (ms)"}
                """);

        assertThat(log.isServing()).isTrue();
    }

    @Test
    void readsTheReasonOutOfAJsonEvent() {
        assertThat(DeploymentLog.reasonIn("{\"LogMessage\":\"Exception while loading the app : CDI deployment failure:\\nWELD-001410\\n\\tat x\"}"))
                .isEqualTo("CDI deployment failure: WELD-001410 at x");
    }

    @Test
    void looksForTheInnermostCauseWhenPayaraNamesNone() {
        assertThat(DeploymentLog.reasonIn("{\"StackTrace\":\"a.B: x\\n\\tat y\\nCaused by: c.D: singleton\\n\\tat z\\nCaused by: e.F: no table\\n\\t... 9 more\"}"))
                .isEqualTo("e.F: no table");
    }

    @Test
    void forgetsTheFailureOfAnEarlierStart() throws Exception {
        var file = Files.writeString(folder.resolve("application.log"), FAILED);
        var log = DeploymentLog.fromNowOn(file);
        Files.writeString(file, "[INFO] 应用就绪\n", StandardOpenOption.APPEND);

        assertThatCode(log::isServing).doesNotThrowAnyException();
        assertThat(log.isServing()).isFalse();
    }

    @Test
    void tellsWhenTheApplicationServesAndRemembersIt() throws Exception {
        var file = folder.resolve("application.log");
        var log = DeploymentLog.fromNowOn(file);
        assertThat(log.isServing()).isFalse();

        Files.writeString(file, "{\"LogMessage\":\"Payara Micro 6.2025.10 (build 42) ready in 92,783 (ms)\"}\n");

        assertThat(log.isServing()).isTrue();
        assertThat(log.isServing()).isTrue();
    }
}
