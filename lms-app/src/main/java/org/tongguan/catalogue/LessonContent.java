package org.tongguan.catalogue;

/** A lesson with its text. {@code html} is sanitised Chinese text without scripts, styles or embedded content. */
public record LessonContent(LessonOutline outline, String html) {
}
