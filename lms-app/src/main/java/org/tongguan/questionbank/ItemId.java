package org.tongguan.questionbank;

import org.tongguan.shared.DomainError;

/** The id of an option, prompt, target or part: 1 to 20 of {@code a–z}, {@code 0–9} and {@code -}, so that no text format must escape it. */
public final class ItemId {
    private static final int LONGEST = 20;

    private ItemId() {
    }

    public static boolean isValid(String id) {
        return !id.isEmpty() && id.length() <= LONGEST
                && id.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** @throws DomainError {@code answer.unknown-option} for what cannot be an id */
    static String require(String id) {
        if (!isValid(id)) {
            throw new DomainError(QuestionBankError.UNKNOWN_OPTION);
        }
        return id;
    }
}
