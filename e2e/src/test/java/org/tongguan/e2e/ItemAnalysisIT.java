package org.tongguan.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Item analysis of marks from paper, over HTTP. */
@Order(41)
class ItemAnalysisIT {
    private static final Offset<Double> EXACT = within(1e-4);

    /** The worked example of K. L. Wuensch (East Carolina University): The Kuder-Richardson 20. */
    static final String SHEET = """
            candidate,1,2,3,4,5,6,7,8,9,10
            A,1,1,1,1,1,1,0,1,1,0
            B,1,0,1,1,0,1,1,1,0,1
            C,1,1,1,1,0,1,1,0,0,1
            D,0,0,1,0,0,0,1,0,0,0
            E,0,0,0,0,0,1,0,0,1,0
            F,1,1,1,0,1,1,1,1,1,1
            G,1,1,0,1,1,1,0,1,1,1
            H,1,1,1,1,1,1,1,1,0,1
            I,0,1,0,1,1,1,1,1,0,1
            J,1,1,0,1,1,0,1,1,1,0
            """;

    @Test
    void ofAPublishedExampleGivesThePublishedFigures() {
        for (String login : new String[] {"trainer01", "officer01"}) {
            Api.Answer answer = post(login, SHEET);
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
            JsonNode test = answer.json().path("test");
            assertThat(test.path("candidates").asInt()).isEqualTo(10);
            assertThat(test.path("items").asInt()).isEqualTo(10);
            assertThat(test.path("mean").asDouble()).isEqualTo(6.6, EXACT);
            assertThat(test.path("median").asDouble()).isEqualTo(7, EXACT);
            assertThat(test.path("consistencyFormula").asText()).isEqualTo("kr-20");
            assertThat(test.path("coefficientOfInternalConsistency").asDouble()).isEqualTo(10 / 9.0 * (1 - 2.18 / 5.84), EXACT);
            assertThat(answer.json().path("items").path(5).path("facilityIndex").asDouble()).isEqualTo(80, EXACT);
            assertThat(answer.json().path("fewCandidates").asBoolean()).isTrue();
        }
    }

    @Test
    void answersWhatIsUndefinedWithNull() {
        JsonNode answer = post("trainer01", "candidate,one:2,two\nA,1.5,1\n").json();
        for (String figure : new String[] {"standardDeviation", "skewness", "kurtosis", "coefficientOfInternalConsistency", "errorRatio",
            "standardErrorOfMeasurement"}) {
            assertThat(answer.path("test").has(figure)).as(figure).isTrue();
            assertThat(answer.path("test").path(figure).isNull()).as(figure).isTrue();
        }
        JsonNode item = answer.path("items").path(0);
        assertThat(item.path("facilityIndex").asDouble()).isEqualTo(75, EXACT);
        assertThat(item.has("discriminationIndex") && item.path("discriminationIndex").isNull()).isTrue();
    }

    @Test
    void ofAFaultySheetIsRefusedWithThePlaces() {
        Api.Answer answer = post("trainer01", "candidate,one,two:5\nA,1,6\nA,,2\n");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("item-analysis.sheet-faulty");
        JsonNode faults = answer.json().path("faults");
        assertThat(faults.findValuesAsText("where")).containsExactly("C2", "A3", "B3");
        assertThat(faults.findValuesAsText("code")).containsExactly("item-analysis.mark-too-high", "item-analysis.candidate-twice",
                "item-analysis.mark-empty");
        assertThat(faults.path(0).path("title").asText()).contains("row 2").contains("column C").contains("two");
    }

    @Test
    void ofAnythingElseIsRefused() {
        assertThat(Api.as("trainer01").post("/item-analyses", "{}").status()).isEqualTo(415);
        Api.Answer large = post("trainer01", "x".repeat(21 * 1024 * 1024));
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("input.too-large");
        assertThat(post("tech01", SHEET).code()).isEqualTo("access.not-allowed");
    }

    private static Api.Answer post(String login, String sheet) {
        return Api.as(login).with("Content-Type", "text/csv").post("/item-analyses", sheet);
    }
}
