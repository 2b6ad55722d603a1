package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** In the middle of an exam everything fails once, and no answer is lost. */
@Order(900)
class ExamFaultsIT {
    private static final String CANDIDATE = "staff01";
    private static final int NETWORK_CUT_MILLIS = 60_000;

    private final Map<Integer, List<String>> given = new TreeMap<>();

    @Test
    void everyAnswerArrivesThroughKilledServersAndACutNetwork() throws Exception {
        Study.complete(CANDIDATE);
        AnswerKeys keys = new AnswerKeys(Study.course(CANDIDATE));
        try (Browser browser = new Browser()) {
            Page page = browser.signedIn(CANDIDATE, Browser.Size.PHONE, "zh-CN");
            long id = ExamPage.examOf(CANDIDATE);
            ExamPage exam = new ExamPage(page).open(id).start();
            answer(exam, keys, 1, 4);
            exam.awaitSaved();
            assertThat(stored(id)).isEqualTo(given);
            page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");

            RunningProduct.get().killApplication();
            answer(exam, keys, 5, 7);
            assertThat(exam.saveState()).isNotEqualTo("saved");
            RunningProduct.get().startApplication();
            exam.awaitSaved();
            assertThat(stored(id)).isEqualTo(given);

            Instant from = Instant.now();
            RunningProduct.get().killDatabase();
            answer(exam, keys, 8, 10);
            assertThat(exam.saveState()).isNotEqualTo("saved");
            RunningProduct.get().startDatabase();
            exam.awaitSaved();
            FaultWindows.add(from, Instant.now().plusSeconds(30));
            assertThat(stored(id)).isEqualTo(given);

            page.context().setOffline(true);
            answer(exam, keys, 11, 13);
            assertThat(exam.saveState()).isNotEqualTo("saved");
            page.reload();
            page.waitForSelector("[data-question]");
            answer(exam, keys, 14, 16);
            page.waitForTimeout(NETWORK_CUT_MILLIS);
            page.context().setOffline(false);
            exam.awaitSaved();
            assertThat(stored(id)).isEqualTo(given);

            answer(exam, keys, 17, 20);
            exam.awaitSaved();
            for (int slot : given.keySet()) {
                assertThat(exam.goTo(slot).chosen()).isEqualTo(given.get(slot));
            }
            String receipt = exam.submit();
            assertThat(exam.passed()).isTrue();
            assertThat(receipt).matches("(?s).*[0-9a-f]{64}.*");
        }
    }

    private void answer(ExamPage exam, AnswerKeys keys, int first, int last) {
        for (int slot = first; slot <= last; slot++) {
            exam.goTo(slot);
            List<String> key = keys.of(exam.stem());
            exam.choose(key);
            given.put(slot, key.stream().sorted().toList());
        }
    }

    /** What the database holds of the candidate's attempt. */
    private static Map<Integer, List<String>> stored(long exam) throws SQLException {
        Map<Integer, List<String>> answers = new TreeMap<>();
        try (var connection = RunningProduct.database();
                PreparedStatement statement = connection.prepareStatement("""
                        SELECT a.slot, a.response FROM answer a JOIN attempt t ON t.id = a.attempt_id JOIN person p ON p.id = t.person_id
                        WHERE p.staff_number = 'YC00002' AND t.exam_id = ? ORDER BY a.slot""")) {
            statement.setLong(1, exam);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    answers.put(rows.getInt(1), choices(rows.getString(2)));
                }
            }
        }
        return answers;
    }

    private static List<String> choices(String response) {
        try {
            List<String> found = new java.util.ArrayList<>();
            Api.JSON.readTree(response).path("choice").forEach(choice -> found.add(choice.asText()));
            return found.stream().sorted().toList();
        } catch (java.io.IOException e) {
            throw new AssertionError("not JSON: " + response, e);
        }
    }
}
