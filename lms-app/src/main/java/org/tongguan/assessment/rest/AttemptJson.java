package org.tongguan.assessment.rest;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.OpenAttempt;
import org.tongguan.assessment.OpenSection;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.questionbank.ResponseJson;
import org.tongguan.shared.Bilingual;

/**
 * An attempt with its paper, or without once it is sealed and on a device that the exam has not let in.
 *
 * @param token   for the header {@code X-Attempt-Token}; present when this call issued one
 * @param state   running, sealed (given in, people are still marking) or marked
 * @param paper   with sections only the questions of the one that is worked on
 * @param section left out when the paper has none
 * @param answers what the server holds
 */
public record AttemptJson(long attempt, Optional<String> token, long exam, Bilingual title, int number, BigDecimal passPercent, String state,
        Instant startedAt, Instant deadline, long graceSeconds, Instant serverTime, List<QuestionJson> paper,
        Optional<OpenSection> section, List<AnswerJson> answers) {
    /** An answer that the server holds. */
    public record AnswerJson(int slot, long seq, JsonObject response) {
        static AnswerJson of(SavedAnswer answer) {
            return new AnswerJson(answer.slot(), answer.seq(), ResponseJson.object(answer.response()));
        }
    }

    static AttemptJson of(OpenAttempt open) {
        return new AttemptJson(open.id().value(), open.token(), open.exam().value(), open.title(), open.number(), open.passPercent(),
                open.state(), open.startedAt(), open.deadline(), open.grace().toSeconds(), open.serverTime(),
                open.paper().stream().map(QuestionJson::of).toList(), open.section(), open.answers().stream().map(AnswerJson::of).toList());
    }
}
