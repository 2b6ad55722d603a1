package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An exam of twelve questions, one of each type, planned and led through its life over REST. */
final class AllTypesExam {
    /** Points by type. */
    static final Map<String, Integer> POINTS = Map.ofEntries(Map.entry("single-choice", 2), Map.entry("multiple-choice", 4),
            Map.entry("true-false", 1), Map.entry("matching", 3), Map.entry("ordering", 3), Map.entry("fill-in", 2), Map.entry("numeric", 4),
            Map.entry("short-text", 5), Map.entry("essay", 10), Map.entry("hot-spot", 2), Map.entry("practical", 5), Map.entry("case", 5));
    private static final Api TRAINER = Api.as("trainer01");

    final long id;

    private AllTypesExam(long id) {
        this.id = id;
    }

    /** Whose only questions that fit are the bank's of all types. */
    static AllTypesExam open(List<String> invited) {
        String rows = POINTS.entrySet().stream().map(row -> """
                {"competence":"creativity","type":"%s","count":1,"points":%d,"difficulty":"%s"}"""
                .formatted(row.getKey(), row.getValue(), row.getKey().equals("true-false") ? "hard" : "easy")).collect(Collectors.joining(","));
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"全部题型测验","en":"Test of all types"},"course":"%s","rows":[%s],"minutes":60,"attempts":1,"passPercent":58,
                 "invited":["%s"],"atOnce":"nothing","atRelease":"answers"}""".formatted(AllTypesBank.COURSE, rows, String.join("\",\"", invited)));
        if (created.status() != 201 || !created.json().path("shortfalls").isEmpty()) {
            throw new AssertionError(created.body());
        }
        AllTypesExam exam = new AllTypesExam(created.json().path("exam").path("id").asLong());
        exam.move("open-now");
        return exam;
    }

    void move(String move) {
        Api.Answer answer = TRAINER.post("/exam-plans/" + id + "/moves", "{\"move\":\"" + move + "\"}");
        if (answer.status() != 200) {
            throw new AssertionError(move + ": " + answer.body());
        }
    }

    String phase() {
        return TRAINER.get("/exam-plans/" + id).json().path("exam").path("phase").asText();
    }

    /** Sits it without a browser and writes the two texts that people mark. */
    void sitBriefly(String login) {
        JsonNode attempt = Api.as(login).post("/exams/" + id + "/attempts", "{}").json();
        Api page = Api.as(login).with("X-Attempt-Token", attempt.path("token").asText());
        Map<Integer, Integer> seqs = new HashMap<>();
        for (JsonNode question : attempt.path("paper")) {
            String response = switch (question.path("type").asText()) {
                case "essay" -> "{\"text\":\"丙卷：多用数据。\"}";
                case "case" -> "{\"parts\":{\"p2\":{\"text\":\"丙卷：不知道。\"}}}";
                default -> "";
            };
            if (!response.isEmpty()) {
                int slot = question.path("slot").asInt();
                Api.Answer saved = page.put("/attempts/" + attempt.path("attempt").asLong() + "/answers/" + slot,
                        "{\"seq\":1,\"response\":" + response + "}");
                if (saved.status() != 200) {
                    throw new AssertionError(saved.body());
                }
                seqs.put(slot, 1);
            }
        }
        Api.Answer receipt = page.post("/attempts/" + attempt.path("attempt").asLong() + "/submission", "{\"seqs\":" + seqs.entrySet().stream()
                .map(seq -> "\"" + seq.getKey() + "\":" + seq.getValue()).collect(Collectors.joining(",", "{", "}")) + "}");
        if (receipt.status() != 200) {
            throw new AssertionError(receipt.body());
        }
    }

    /** What this candidate's page is told. */
    JsonNode result(String login) {
        long attempt = Api.as(login).get("/exams/" + id).json().path("latest").asLong();
        return Api.as(login).get("/attempts/" + attempt + "/result").json();
    }

    /** Points by type of question, as the candidate's review shows them. */
    static Map<String, Double> points(JsonNode result) {
        return StreamSupport.stream(result.path("questions").spliterator(), false)
                .collect(Collectors.toMap(one -> one.path("question").path("type").asText(), one -> one.path("points").asDouble()));
    }
}
