package org.tongguan.assessment;

import java.util.regex.Pattern;
import org.tongguan.questionbank.Digests;
import org.tongguan.shared.DomainError;

/**
 * By what a candidate's device is known again when it repeats a start whose reply was lost (A14). The device makes it at random and tells it to
 * nobody else; only its digest is stored, with the token that the device was given.
 */
public record DeviceSecret(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{16,64}");

    /** @throws DomainError {@code exam.device-invalid} */
    public DeviceSecret {
        if (!FORM.matcher(value).matches()) {
            throw new DomainError(ExamLifeError.DEVICE_INVALID);
        }
    }

    /** SHA-256. */
    public byte[] digest() {
        return Digests.sha256(value);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "DeviceSecret";
    }
}
