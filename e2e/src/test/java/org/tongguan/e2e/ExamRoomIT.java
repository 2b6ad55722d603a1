package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** The room of an exam in which many sit. */
@Order(151)
class ExamRoomIT {
    private static final String CANDIDATE = "leader01";
    private static final String NUMBER = "YC00001";
    private static final Api TRAINER = Api.as("trainer01");

    /** Two candidates of one district, and 40 of another who sit there by order of the database. */
    @Test
    void theRoomCountsEverybodyAndShowsThoseFirstWhoWentSilent() throws SQLException {
        SmallExam exam = SmallExam.open("大考场测验", Study.course(CANDIDATE), List.of(NUMBER, "YC00002"), ",\"attempts\":1,\"atOnce\":\"nothing\"");
        exam.sit(Api.as(CANDIDATE));
        assertThat(exam.start(Api.as("staff01")).status()).isEqualTo(201);
        String others = " FROM person p JOIN department d ON d.id = p.department_id WHERE d.code LIKE 'D15%' AND p.active";
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement()) {
            statement.executeUpdate("INSERT INTO attempt (exam_id, person_id, number, running, paper, pass_percent, started_at, deadline_at) SELECT a.exam_id, "
                    + "p.id, 1, 1, a.paper, a.pass_percent, UTC_TIMESTAMP(6), a.deadline_at FROM attempt a JOIN (SELECT p.id" + others
                    + " ORDER BY p.id LIMIT 40) p WHERE a.running = 1 AND a.exam_id = " + exam.id());
            statement.executeUpdate("UPDATE attempt SET started_at = started_at - INTERVAL 5 MINUTE WHERE running = 1 AND exam_id = " + exam.id()
                    + " ORDER BY id DESC LIMIT 1");
            String room = "/exam-plans/" + exam.id() + "/room";
            JsonNode first = TRAINER.get(room + "?limit=30").json();
            assertThat(List.of(first.path("started").asInt(), first.path("running").asInt(), first.path("silent").asInt(), first.path("total").asInt()))
                    .containsExactly(42, 41, 1, 42);
            assertThat(first.path("more").asBoolean()).isTrue();
            JsonNode second = TRAINER.get(room + "?limit=30&offset=30").json();
            assertThat(second.path("more").asBoolean()).isFalse();
            List<String> pages = new ArrayList<>(numbers(first));
            pages.addAll(numbers(second));
            assertThat(pages).hasSize(42).doesNotHaveDuplicates().endsWith(NUMBER);
            assertThat(Instant.parse(first.path("seats").path(0).path("startedAt").asText())).as("nobody has heard of this one")
                    .isBefore(Instant.parse(first.path("seats").path(1).path("startedAt").asText()).minusSeconds(200));

            JsonNode district = Api.as("officer02").get(room + "?limit=500").json();
            assertThat(district.path("started").asInt()).isEqualTo(district.path("total").asInt()).isEqualTo(40);
            assertThat(numbers(district)).hasSize(40).doesNotContain(NUMBER, "YC00002");
            JsonNode found = TRAINER.get(room + "?text=YC00002").json();
            assertThat(numbers(found)).containsExactly("YC00002");
            assertThat(found.path("started").asInt()).as("the figures stay those of all").isEqualTo(42);
            assertThat(found.path("total").asInt()).isEqualTo(1);
            assertThat(numbers(Api.as("officer02").get(room + "?text=YC00002").json())).isEmpty();
            try (Browser browser = new Browser()) {
                Page page = browser.signedIn("trainer01");
                Browser.open(page, "/exam-room/" + exam.id());
                page.waitForSelector("text=第 1–30 人，共 42 人");
                page.click("#next-seats");
                page.waitForSelector("#seats [data-staff='" + NUMBER + "']");
            }
            statement.executeUpdate("DELETE FROM attempt WHERE exam_id = " + exam.id() + " AND person_id IN (SELECT p.id" + others + ")");
        }
        exam.move("close");
    }

    private static List<String> numbers(JsonNode room) {
        return StreamSupport.stream(room.path("seats").spliterator(), false).map(seat -> seat.path("staffNumber").asText()).toList();
    }
}
