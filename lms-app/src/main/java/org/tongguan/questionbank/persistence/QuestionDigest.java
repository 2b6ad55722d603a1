package org.tongguan.questionbank.persistence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionText;
import org.tongguan.shared.Bilingual;

/** Changes with everything that a candidate sees or that decides a mark; equal digests need no new version. */
final class QuestionDigest {
    private QuestionDigest() {
    }

    /** SHA-256 as 64 hexadecimal digits. */
    static String of(Question question) {
        String all = String.join("\u0003", question.type().key(), QuestionText.write(question.body()), String.join(",", question.competences()),
                question.difficulty(), question.lesson(), question.source(), both(question.stem()), both(question.explanation()),
                MediaJson.write(question.media()));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String both(Bilingual text) {
        return text.zh() + "\u0004" + text.en();
    }
}
