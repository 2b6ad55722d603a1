package org.tongguan.assessment.domain;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.tongguan.assessment.AttemptId;
import org.tongguan.assessment.SavedAnswer;
import org.tongguan.questionbank.Digests;
import org.tongguan.questionbank.ResponseJson;

/**
 * What candidate and auditor can check later (A6): SHA-256 over the canonical text, whose lines end in a line feed: {@code tongguan-receipt-1},
 * the attempt's id, then per answered slot in order {@code slot seq response}, the response as canonical JSON.
 */
public final class Receipt {
    private Receipt() {
    }

    public static String canonical(AttemptId attempt, List<SavedAnswer> answers) {
        return answers.stream().sorted(Comparator.comparingInt(SavedAnswer::slot))
                .map(answer -> answer.slot() + " " + answer.seq() + " " + ResponseJson.write(answer.response()) + "\n")
                .collect(Collectors.joining("", "tongguan-receipt-1\n" + attempt + "\n", ""));
    }

    /** 64 hexadecimal digits. */
    public static String digest(AttemptId attempt, List<SavedAnswer> answers) {
        return Digests.sha256Hex(canonical(attempt, answers));
    }
}
