package org.tongguan.assessment;

import java.util.UUID;
import java.util.regex.Pattern;
import org.tongguan.shared.DomainError;

/** Names a call whose effect would add up, chosen by its caller: with the same key it may be repeated and does nothing more. */
public record CallKey(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /** @throws DomainError {@code exam.call-key} */
    public CallKey {
        if (!FORM.matcher(value).matches()) {
            throw new DomainError(ExamLifeError.CALL_KEY);
        }
    }

    public static CallKey fresh() {
        return new CallKey(UUID.randomUUID().toString());
    }
}
