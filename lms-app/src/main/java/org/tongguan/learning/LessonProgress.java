package org.tongguan.learning;

import org.tongguan.catalogue.LessonOutline;

/** How far one person is with one lesson; {@code percent} is the furthest point read, 0 … 100. */
public record LessonProgress(LessonOutline lesson, int percent, boolean completed) {
}
