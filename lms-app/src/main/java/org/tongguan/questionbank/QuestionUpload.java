package org.tongguan.questionbank;

import java.util.Optional;

/**
 * A file of questions with where it is to go.
 *
 * @param format     empty to tell it by the content
 * @param course     key of the course whose bank takes the questions
 * @param competence of questions that name none; empty for the first one of the course
 */
public record QuestionUpload(String fileName, byte[] content, Optional<QuestionFormat> format, String course, String competence,
        String difficulty) {
    /** The most bytes of one file, pictures included. */
    public static final int MOST_BYTES = 32 * 1024 * 1024;
}
