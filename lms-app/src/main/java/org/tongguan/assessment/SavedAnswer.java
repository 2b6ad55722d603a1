package org.tongguan.assessment;

/** The answer that the database holds for a slot. */
public record SavedAnswer(int slot, long seq, ChoiceResponse response) {
}
