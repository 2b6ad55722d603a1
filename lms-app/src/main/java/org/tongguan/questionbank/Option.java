package org.tongguan.questionbank;

import org.tongguan.shared.Bilingual;

/** Something to choose, to match or to put in order. The id is what a response names; it tells nothing about the key. */
public record Option(String id, Bilingual text) {
}
