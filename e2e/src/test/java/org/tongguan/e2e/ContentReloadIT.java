package org.tongguan.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A trainer corrects a course's files and has them read again: course and questions come together, or neither. */
@Order(890)
class ContentReloadIT {
    private static final String COURSE = "technician-secure-operation";
    private static final String CODE = "TSO-001";
    private static final Path FILE = RunningProduct.content().resolve("courses").resolve(COURSE).resolve("questions.yaml");

    @Test
    void aMissingKeyChangesNothingAndACorrectedOneCounts() throws IOException, SQLException {
        SoftAssertions looks = new SoftAssertions();
        String whole = Files.readString(FILE);
        int from = whole.indexOf("  key: [");
        String key = whole.substring(from, whole.indexOf('\n', from) + 1);
        String wrong = key.contains("[a]") ? "  key: [b]\n" : "  key: [a]\n";
        try (Browser browser = new Browser()) {
            Page trainer = browser.signedIn("trainer01");
            Browser.open(trainer, "/content");
            int course = course();
            int question = question();
            try {
                Instant broken = Instant.now();
                reload(trainer, whole.replaceFirst(java.util.regex.Pattern.quote(key), ""));
                assertThat(trainer.locator(".tg-table")).containsText(CODE);
                FaultWindows.add(broken, Instant.now());
                Look.at(trainer, "content-refused", Browser.Size.DESKTOP, looks);
                assertThat(course()).isEqualTo(course);
                assertThat(question()).isEqualTo(question);

                reload(trainer, whole.replaceFirst(java.util.regex.Pattern.quote(key), wrong));
                assertThat(trainer.locator(".tg-table")).hasCount(0);
                assertThat(course()).isEqualTo(course + 1);
                assertThat(question()).isEqualTo(question + 1);
            } finally {
                reload(trainer, whole);
            }
            assertThat(question()).isEqualTo(question + 2);
        }
        looks.assertAll();
    }

    private static void reload(Page trainer, String questions) throws IOException {
        Files.writeString(FILE, questions);
        trainer.waitForResponse(answer -> answer.url().contains("v-r=uidl"), () -> trainer.click("#reload"));
    }

    private static int course() {
        return Api.as("trainer01").get("/courses/" + COURSE).json().path("course").path("version").asInt();
    }

    private static int question() throws SQLException {
        try (var connection = RunningProduct.database(); var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT v.number FROM question q JOIN question_version v ON v.id = q.current_version_id "
                        + "WHERE q.course_key = '" + COURSE + "' AND q.code = '" + CODE + "'")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
