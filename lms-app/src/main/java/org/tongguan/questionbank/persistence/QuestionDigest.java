package org.tongguan.questionbank.persistence;

import org.tongguan.questionbank.Digests;
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
        return Digests.sha256Hex(all);
    }

    private static String both(Bilingual text) {
        return text.zh() + "\u0004" + text.en();
    }
}
