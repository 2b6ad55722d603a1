package org.tongguan.questionbank;

/** Questions were put into a course's bank. Observers run in the same transaction; one that throws undoes it. */
public record QuestionsPut(String course) {
}
