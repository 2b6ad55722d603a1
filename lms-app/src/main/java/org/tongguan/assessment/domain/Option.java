package org.tongguan.assessment.domain;

import org.tongguan.shared.Bilingual;

/** One option of a choice question; {@code id} is its letter in the bank and stays the same on every paper. */
public record Option(String id, Bilingual text) {
}
