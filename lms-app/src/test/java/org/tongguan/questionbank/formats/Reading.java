package org.tongguan.questionbank.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tongguan.questionbank.ImportSettings;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.QuestionFiles;
import org.tongguan.questionbank.QuestionFormat;

/** Reads texts and fixture files with the settings of a small course. */
final class Reading {
    static final ImportSettings SETTINGS = new ImportSettings(Set.of("perception", "execution"), Set.of("why"), Map.of("数字感知力", "perception"),
            "execution", "medium");

    /** One dot. */
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Reading() {
    }

    static ImportedQuestions text(QuestionFormat format, String text) {
        return QuestionFiles.read(format, text.getBytes(StandardCharsets.UTF_8), SETTINGS);
    }

    static ImportedQuestions file(QuestionFormat format, String name) {
        return QuestionFiles.read(format, bytes(name), SETTINGS);
    }

    static byte[] bytes(String name) {
        try (InputStream in = Objects.requireNonNull(Reading.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code 3 xml-broken}, or {@code 8 parts p2 key-unknown} in a part of a case. */
    static List<String> faults(ImportedQuestions read) {
        return read.faults().stream().map(fault -> fault.where() + " " + fault.code().replaceFirst("^question-(import|file)\\.", "")).toList();
    }

    /** Such as {@code 3 penalty}. */
    static List<String> losses(ImportedQuestions read) {
        return read.losses().stream().map(loss -> loss.line() + " " + loss.kind().key()).toList();
    }
}
