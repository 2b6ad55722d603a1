package org.tongguan.assessment;

import org.tongguan.questionbank.Response;

/** The answer that the database holds for a slot. */
public record SavedAnswer(int slot, long seq, Response response) {
}
