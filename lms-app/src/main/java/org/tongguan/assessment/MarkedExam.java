package org.tongguan.assessment;

import org.tongguan.shared.Bilingual;

/** An exam at which at least one attempt has been marked. */
public record MarkedExam(ExamId id, Bilingual title) {
}
