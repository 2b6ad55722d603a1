package org.tongguan.questionbank;

/** What a question asks beyond its stem, and its key: one kind of record for each way of answering. */
public sealed interface Body
        permits ChoiceBody, MatchingBody, OrderingBody, FillInBody, NumericBody, ShortTextBody, EssayBody, HotSpotBody, PracticalBody, CaseBody {
    ItemType type();

    /**
     * The place on a paper for this question, in the bank's order where that is no part of the key; tells nothing of it (Q4), also on a paper
     * that is not shuffled.
     */
    ResponseShape shape();

    /**
     * Marks a response that fits the shape; an empty one earns nothing (Q3).
     *
     * @param files where the file of a practical task is found
     */
    default Score score(Response response, WorkFiles files) {
        return response.isEmpty() ? Score.NOTHING : scoreGiven(response, files);
    }

    /** Marks a response that is not empty. */
    Score scoreGiven(Response response, WorkFiles files);

    /** Whether a person may have to mark it. */
    default boolean needsMarker() {
        return false;
    }
}
