package org.tongguan.questionbank.rest;

import org.tongguan.questionbank.ImportedQuestions;

/** @param line 0 on the way out; {@code kind} has its text under {@code questionbank.loss.} */
public record LossJson(int line, String question, String kind, String detail) {
    static LossJson of(ImportedQuestions.Loss loss) {
        return new LossJson(loss.line(), loss.question(), loss.kind().key(), loss.detail());
    }
}
