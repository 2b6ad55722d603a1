package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An exam that asks for Safe Exam Browser asks again when its candidate goes on without the attempt's token. */
@Order(152)
class SafeBrowserIT {
    private static final String CANDIDATE = "leader01";
    private static final String KEY = "ab".repeat(32);
    private static final String HASH = "X-SafeExamBrowser-ConfigKeyHash";

    @Test
    void isAskedForAtTheStartAndWhenOneGoesOnElsewhere() throws NoSuchAlgorithmException {
        Api trainer = Api.as("trainer01");
        long exam = trainer.post("/exam-plans", """
                {"title":{"zh":"专用浏览器测验"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":2}],"minutes":30,
                 "invited":["YC00001"],"browserKeys":["%s"]}""".formatted(Study.course(CANDIDATE), KEY)).json().path("exam").path("id").asLong();
        assertThat(trainer.post("/exam-plans/" + exam + "/moves", "{\"move\":\"open-now\"}").status()).isEqualTo(200);
        String page = RunningProduct.address() + "/exam/" + exam;

        assertThat(Api.as(CANDIDATE).post("/exams/" + exam + "/attempts", "{}").code()).isEqualTo("exam.browser-needed");
        Api.Answer started = Api.as(CANDIDATE).with(HASH, hash(page + KEY)).post("/exams/" + exam + "/attempts", "{}");
        assertThat(started.status()).as(started.body()).isEqualTo(201);
        String attempt = "/attempts/" + started.json().path("attempt").asLong();

        assertThat(Api.as(CANDIDATE).get(attempt).code()).isEqualTo("exam.browser-needed");
        assertThat(Api.as(CANDIDATE).with(HASH, hash(page + "cd".repeat(32))).get(attempt).code()).isEqualTo("exam.browser-needed");
        Api.Answer again = Api.as(CANDIDATE).with(HASH, hash(page + KEY)).get(attempt);
        assertThat(again.json().path("token").asText()).as(again.body()).isNotEmpty();
        assertThat(Api.as(CANDIDATE).with("X-Attempt-Token", started.json().path("token").asText()).get(attempt).status()).isEqualTo(200);
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
