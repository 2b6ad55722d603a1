package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Two devices of one candidate in turn, under each rule about devices and with an admission code. */
@Order(151)
class AdmissionIT {
    private static final String CODE = "4711";
    private static final Api CANDIDATE = Api.as("leader01");
    private static final Api TRAINER = Api.as("trainer01");
    private static final int GUESSES = 24;

    @Test
    void anyDeviceGoesOnWhereTheDoorAsksForNothing() {
        Device first = Device.starts(exam("随意换设备", ""), "{}");
        first.answers();

        JsonNode second = CANDIDATE.get(first.attempt()).json();
        assertThat(second.path("paper")).hasSize(2);
        assertThat(second.path("answers")).hasSize(1);
        assertThat(second.path("token").asText()).isNotEmpty();
        assertThat(CANDIDATE.post(first.attempt() + "/submission", "{\"seqs\":{}}").status()).isEqualTo(200);
    }

    @Test
    void aCodeIsAskedForOnEachDevice() {
        SmallExam exam = exam("凭口令换设备", ",\"code\":\"" + CODE + "\"");
        Device first = Device.starts(exam, code(CODE));
        first.answers();

        assertKeptOut(first);
        assertThat(exam.start(CANDIDATE).code()).isEqualTo("exam.code-wrong");
        Device second = Device.starts(exam, code(CODE));
        assertThat(second.held().path("answers")).hasSize(1);
        assertThat(first.seen().status()).as("both may be at work").isEqualTo(200);
        assertThat(second.submits().status()).isEqualTo(200);
    }

    @Test
    void aDeviceThatTakesOverComesThroughTheStart() {
        SmallExam exam = exam("接替设备", ",\"devices\":\"take-over\"");
        Device first = Device.starts(exam, "{}");
        first.answers();

        assertKeptOut(first);
        assertThat(first.seen().status()).as("nobody has taken over").isEqualTo(200);
        Device second = Device.starts(exam, "{}");
        assertThat(second.held().path("answers")).hasSize(1);
        assertThat(first.seen().code()).isEqualTo("attempt.token-invalid");
        assertThat(first.submits().code()).isEqualTo("attempt.token-invalid");
        assertThat(second.submits().status()).isEqualTo(200);
        assertThat(CANDIDATE.get(first.attempt() + "/receipt").status()).as("what is given in is the candidate's anywhere").isEqualTo(200);
    }

    @Test
    void aRefusedDeviceNeitherReadsNorEndsTheAttempt() {
        SmallExam exam = exam("须经同意换设备", ",\"devices\":\"ask\"");
        Device first = Device.starts(exam, "{}");
        first.answers();

        assertThat(exam.start(CANDIDATE).code()).isEqualTo("exam.other-device");
        assertKeptOut(first);
        assertThat(first.seen().json().path("answers")).hasSize(1);
        assertThat(TRAINER.post("/exam-plans/" + exam.id() + first.attempt() + "/device", "{}").status()).isEqualTo(204);
        Device second = Device.starts(exam, "{}");
        assertThat(first.submits().code()).isEqualTo("attempt.token-invalid");
        assertThat(second.submits().status()).isEqualTo(200);
    }

    /** The reply to its start may have been lost; a secret tells it from others, which need the invigilator as before. */
    @Test
    void aDeviceThatWasLetInMayRepeatItsStart() {
        SmallExam exam = exam("重复开考", ",\"devices\":\"ask\"");
        String own = "{\"device\":\"first-first-first\"}";
        String other = "{\"device\":\"other-other-other\"}";
        for (String malformed : List.of("\"too-short\"", "\"" + "x".repeat(65) + "\"", "\"with a space in it\"", "5")) {
            assertThat(starts(exam, "{\"device\":" + malformed + "}").code()).as(malformed).isEqualTo("exam.device-invalid");
        }
        Device lost = Device.starts(exam, own);
        Device first = Device.starts(exam, own);
        assertThat(first.attempt()).isEqualTo(lost.attempt());
        first.answers();
        for (String second : List.of(other, "{}", "{\"device\":null}")) {
            assertThat(starts(exam, second).code()).as(second).isEqualTo("exam.other-device");
        }
        assertThat(TRAINER.post("/exam-plans/" + exam.id() + first.attempt() + "/device", "{}").status()).isEqualTo(204);
        assertThat(Device.starts(exam, own).seen().json().path("answers")).as("uses up nobody's leave").hasSize(1);
        Device second = Device.starts(exam, other);
        assertThat(starts(exam, own).code()).as("the other one is at work now").isEqualTo("exam.other-device");
        assertThat(Device.starts(exam, other).submits().status()).isEqualTo(200);
        assertThat(second.seen().json().path("state").asText()).isEqualTo("marked");
    }

    @Test
    void ofGuessesAtTheSameMomentFiveAreLookedAt() throws SQLException {
        SmallExam exam = exam("猜口令", ",\"code\":\"" + CODE + "\"");
        ExecutorService guessers = Executors.newFixedThreadPool(GUESSES);
        try {
            var guesses = Stream.generate(() -> CompletableFuture.supplyAsync(() -> guess(exam, "0000"), guessers)).limit(GUESSES).toList();
            List<String> codes = guesses.stream().map(CompletableFuture::join).toList();
            assertThat(Collections.frequency(codes, "exam.code-wrong")).as("%s", codes).isEqualTo(5);
            assertThat(Collections.frequency(codes, "exam.code-locked")).isEqualTo(GUESSES - 5);
        } finally {
            guessers.shutdownNow();
        }
        assertThat(guess(exam, CODE)).isEqualTo("exam.code-locked");
        waited(exam);
        assertThat(guess(exam, "0000")).isEqualTo("exam.code-wrong");
        assertThat(guess(exam, CODE)).as("each further one waits").isEqualTo("exam.code-locked");
        waited(exam);
        assertThat(guess(exam, CODE)).as("let in").isEmpty();
    }

    /** Signed in as the candidate, without a token. */
    private static void assertKeptOut(Device first) {
        JsonNode outline = CANDIDATE.get(first.attempt()).json();
        assertThat(outline.path("state").asText()).isEqualTo("running");
        assertThat(outline.path("deadline").asText()).isNotEmpty();
        assertThat(outline.path("paper")).isEmpty();
        assertThat(outline.path("answers")).isEmpty();
        assertThat(outline.has("token")).isFalse();
        assertThat(CANDIDATE.post(first.attempt() + "/submission", "{\"seqs\":{}}").code()).isEqualTo("attempt.token-needed");
        assertThat(CANDIDATE.get(first.attempt() + "/media/" + "0".repeat(64)).code()).isEqualTo("attempt.token-needed");
        assertThat(CANDIDATE.with("Content-Type", "application/octet-stream").post(first.attempt() + "/files/1", "x").code()).isEqualTo("attempt.token-needed");
        assertThat(CANDIDATE.post(first.attempt() + "/sections/1/end", "{\"seqs\":{}}").code()).isEqualTo("attempt.token-needed");
    }

    private static SmallExam exam(String title, String more) {
        return SmallExam.open(title, Study.course("leader01"), List.of("YC00001"), more);
    }

    private static String guess(SmallExam exam, String code) {
        return starts(exam, code(code)).code();
    }

    private static Api.Answer starts(SmallExam exam, String body) {
        return CANDIDATE.post("/exams/" + exam.id() + "/attempts", body);
    }

    private static String code(String code) {
        return "{\"code\":\"" + code + "\"}";
    }

    /** As if the two minutes were over. */
    private static void waited(SmallExam exam) throws SQLException {
        try (Connection database = RunningProduct.database(); Statement statement = database.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE exam_code_try SET last_at = last_at - INTERVAL 3 MINUTE WHERE exam_id = " + exam.id())).isEqualTo(1);
        }
    }

    /** A device that was let in, with what it was told then. */
    private record Device(JsonNode held) {
        static Device starts(SmallExam exam, String body) {
            Api.Answer started = AdmissionIT.starts(exam, body);
            assertThat(started.status()).as(started.body()).isEqualTo(201);
            return new Device(started.json());
        }

        String attempt() {
            return "/attempts/" + held.path("attempt").asLong();
        }

        void answers() {
            assertThat(page().put(attempt() + "/answers/1", "{\"seq\":1,\"response\":{\"choice\":[\"a\"]}}").status()).isEqualTo(200);
        }

        Api.Answer seen() {
            return page().get(attempt());
        }

        Api.Answer submits() {
            return page().post(attempt() + "/submission", "{\"seqs\":{}}");
        }

        private Api page() {
            return Api.nobody().with("X-Attempt-Token", held.path("token").asText());
        }
    }
}
