package org.tongguan.questionbank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError;

class ResponseTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"choice\":[\"c\",\"a\"]}|{\"choice\":[\"a\",\"c\"]}", "{\"choice\":[]}|{\"choice\":[]}", "{\"text\":\"答 \\\"x\\\"\"}|{\"text\":\"答 \\\"x\\\"\"}",
        "{\"unit\":\"%\",\"number\":3.50}|{\"number\":3.5,\"unit\":\"%\"}", "{\"number\":1E2}|{\"number\":100}", "{\"number\":null}|{\"number\":null}",
        "{\"order\":[\"b\",\"a\"]}|{\"order\":[\"b\",\"a\"]}", "{\"match\":{\"b\":\"1\",\"a\":\"2\"}}|{\"match\":{\"a\":\"2\",\"b\":\"1\"}}",
        "{\"point\":[120,80.50]}|{\"point\":[120,80.5]}", "{\"file\":null}|{\"file\":null}",
        "{\"parts\":{\"b\":{\"text\":\"\"},\"a\":{\"choice\":[\"b\",\"a\"]}}}|{\"parts\":{\"a\":{\"choice\":[\"a\",\"b\"]},\"b\":{\"text\":\"\"}}}"})
    void hasOneCanonicalText(String sent, String canonical) {
        Response read = ResponseJson.ofStored(sent);
        assertThat(ResponseJson.write(read)).isEqualTo(canonical);
        assertThat(ResponseJson.ofStored(canonical)).isEqualTo(read);
        assertThat(ResponseJson.object(read)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"choice\":\"a\"}", "{\"choice\":[1]}", "{\"choice\":[\"a\"],\"text\":\"b\"}", "{\"choice\":[\"a\",\"a\"]}",
        "{\"choice\":[\"\\\"]}\"]}", "{\"text\":7}", "{\"text\":\"\\ud83d\"}", "{\"text\":\"\\u0000\"}", "{\"number\":\"3\"}", "{\"number\":1e999999999}",
        "{\"point\":[1]}", "{\"point\":[1,null]}", "{\"match\":{\"a\":2}}", "{\"match\":{\"A b\":\"2\"}}", "{\"file\":\"../etc\"}",
        "{\"parts\":{\"a\":{\"parts\":{}}}}", "{\"parts\":{\"a\":[]}}", "{\"riddle\":1}"})
    void refusesEveryOtherForm(String sent) {
        assertThatThrownBy(() -> ResponseJson.ofStored(sent)).isInstanceOf(DomainError.class).hasMessageStartingWith("answer.");
    }

    /** Also on a paper that is not shuffled. */
    @Test
    void aPlaceTellsNothingOfTheKeyThoughTheBanksOrderDoes() {
        List<Option> targets = List.of(new Option("x", Bilingual.of("乙", "B")), new Option("y", Bilingual.of("乙", "A")), new Option("z", Bilingual.of("丁", "")));
        assertThat(new MatchingBody(SampleBodies.options("a", "b"), targets, Map.of("a", "x", "b", "y"), false).shape().list(1)).containsExactly("z", "y", "x");
        assertThat(new OrderingBody(targets, List.of("x", "y", "z"), OrderingBody.Rule.PLACES).shape().list(0)).containsExactly("z", "y", "x");
    }

    @Test
    void everyShapeSurvivesTheDatabaseInEachCandidatesOrder() {
        for (Body body : SampleBodies.all()) {
            ResponseShape shape = body.shape().shuffled(new Random(3));
            assertThat(ResponseShape.ofStored(shape.stored())).isEqualTo(shape);
        }
    }

    @Test
    void everyBodySurvivesTheDatabase() {
        for (Body body : SampleBodies.all()) {
            assertThat(QuestionText.read(body.type(), QuestionText.write(body))).isEqualTo(body);
        }
    }

    @Test
    void aShapeRefusesWhatItsQuestionCannotBeAnsweredWith() {
        refuses(SampleBodies.SINGLE, "{\"choice\":[\"a\",\"b\"]}", "answer.wrong-response");
        refuses(SampleBodies.SINGLE, "{\"choice\":[\"e\"]}", "answer.unknown-option");
        refuses(SampleBodies.SINGLE, "{\"text\":\"a\"}", "answer.wrong-response");
        refuses(SampleBodies.MATCHING, "{\"match\":{\"a\":\"9\"}}", "answer.unknown-option");
        refuses(SampleBodies.ORDERING, "{\"order\":[\"a\",\"b\"]}", "answer.wrong-response");
        refuses(SampleBodies.ORDERING, "{\"order\":[\"a\",\"b\",\"c\",\"c\"]}", "answer.wrong-response");
        refuses(SampleBodies.HOT_SPOT, "{\"point\":[401,1]}", "answer.wrong-response");
        refuses(SampleBodies.HOT_SPOT, "{\"point\":[-1,1]}", "answer.wrong-response");
        refuses(SampleBodies.CASE, "{\"parts\":{\"p9\":{\"text\":\"\"}}}", "answer.unknown-option");
        refuses(SampleBodies.CASE, "{\"parts\":{\"p1\":{\"text\":\"\"}}}", "answer.wrong-response");
        refuses(SampleBodies.FILL_IN, "{\"text\":\"" + "长".repeat(201) + "\"}", "answer.too-long");
    }

    @Test
    void whatACandidateSeesTellsNothingOfTheKey() {
        for (Body body : SampleBodies.all()) {
            Question question = Question.of("Q-1", body, "perception", "easy", "", org.tongguan.shared.Bilingual.of("题", "Q"),
                    org.tongguan.shared.Bilingual.of("机密解析", "secret"));
            String seen = Asked.of(question, body.shape()).toString();
            assertThat(seen).doesNotContain("secret", "机密", "key", "percent=100", "tolerance", "wordings", "两网一站", "42.5", "3.5", "Region");
        }
        assertThat(List.of(Asked.class.getRecordComponents())).extracting(component -> component.getName()).containsExactly("type", "stem",
                "options", "targets", "units", "picture", "most", "fewest", "template", "parts", "media");
    }

    @Test
    void anEmptyResponseTakesAnAnswerBack() {
        for (Map.Entry<Body, String> empty : Map.<Body, String>of(SampleBodies.SINGLE, "{\"choice\":[]}", SampleBodies.ORDERING, "{\"order\":[]}",
                SampleBodies.MATCHING, "{\"match\":{}}", SampleBodies.NUMERIC, "{\"number\":null}", SampleBodies.HOT_SPOT, "{\"point\":[]}",
                SampleBodies.PRACTICAL, "{\"file\":null}", SampleBodies.CASE, "{\"parts\":{}}").entrySet()) {
            Response response = ResponseJson.ofStored(empty.getValue());
            empty.getKey().shape().check(response);
            assertThat(response.isEmpty()).isTrue();
            assertThat(empty.getKey().score(response, WorkFiles.NONE)).isEqualTo(Score.NOTHING);
        }
    }

    private static void refuses(Body body, String response, String code) {
        assertThatThrownBy(() -> body.shape().check(ResponseJson.ofStored(response))).hasMessageStartingWith(code);
    }
}
