package org.tongguan.assessment.domain;

/** What one item earned. */
public record ItemMark(int slot, long version, String competence, int points, int maximum) {
}
