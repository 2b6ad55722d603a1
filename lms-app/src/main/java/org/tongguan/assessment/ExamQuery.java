package org.tongguan.assessment;

import java.util.Optional;

/** @param text part of a title; empty for all */
public record ExamQuery(String text, Optional<ExamPhase> phase) {
}
