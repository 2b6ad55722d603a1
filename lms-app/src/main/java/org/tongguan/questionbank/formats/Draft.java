package org.tongguan.questionbank.formats;

import java.util.List;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Media;
import org.tongguan.shared.Bilingual;

/** A question as its file has it, before it gets a code and what else the file may not say. */
record Draft(int line, Labels labels, Bilingual stem, Bilingual explanation, Body body, List<Media> media) {
    /** What people know it by until it has a code. */
    static String nameOf(Labels labels, Bilingual stem) {
        return labels.code().isEmpty() ? Findings.shortened(stem.zh()) : labels.code();
    }
}
