package org.tongguan.e2e;

import java.util.List;

/** An exam of two questions for those who are invited, planned over REST. */
record SmallExam(long id) {
    private static final Api TRAINER = Api.as("trainer01");

    /** @param more further fields of the plan as JSON, each with a comma before it */
    static SmallExam open(String title, String course, List<String> invited, String more) {
        Api.Answer created = TRAINER.post("/exam-plans", """
                {"title":{"zh":"%s"},"course":"%s","rows":[{"competence":"*","type":"single-choice","count":2}],"minutes":30,
                 "invited":["%s"]%s}""".formatted(title, course, String.join("\",\"", invited), more));
        if (created.status() != 201) {
            throw new AssertionError(created.body());
        }
        SmallExam exam = new SmallExam(created.json().path("exam").path("id").asLong());
        exam.move("open-now");
        return exam;
    }

    void move(String move) {
        Api.Answer answer = TRAINER.post("/exam-plans/" + id + "/moves", "{\"move\":\"" + move + "\"}");
        if (answer.status() != 200) {
            throw new AssertionError(move + ": " + answer.body());
        }
    }

    /** Presses start, or goes on. */
    Api.Answer start(Api candidate) {
        return candidate.post("/exams/" + id + "/attempts", "{}");
    }

    /** Starts, and submits without an answer. */
    void sit(Api candidate) {
        Api.Answer started = start(candidate);
        if (started.status() != 201) {
            throw new AssertionError(started.body());
        }
        Api.Answer submitted = candidate.post("/attempts/" + started.json().path("attempt").asLong() + "/submission", "{\"seqs\":{}}");
        if (submitted.status() != 200) {
            throw new AssertionError(submitted.body());
        }
    }
}
