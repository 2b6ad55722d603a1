package org.tongguan.assessment;

/** A ruling about an item of the exam is in force, whether its results are out or not. Fired inside the ruling's transaction. */
public record ItemRuled(ExamId exam, long ruling) {
}
