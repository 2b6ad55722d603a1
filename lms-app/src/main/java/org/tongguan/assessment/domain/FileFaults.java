package org.tongguan.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.assessment.AssessmentError;
import org.tongguan.shared.DomainError;

/** Collects everything that is wrong with a content file, so that its author mends it in one go. */
final class FileFaults {
    private final String file;
    private final List<DomainError.Fault> faults = new ArrayList<>();

    FileFaults(String file) {
        this.file = file;
    }

    /** @param code without the common prefix, such as {@code key-missing} */
    void add(String where, String code, Map<String, String> values) {
        faults.add(new DomainError.Fault(where, "question-file." + code, values));
    }

    void add(String where, String code) {
        add(where, code, Map.of());
    }

    /** @throws DomainError {@code question-file.invalid} with every fault, when there is one */
    void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new DomainError(AssessmentError.QUESTION_FILE, Map.of("file", file, "count", Integer.toString(faults.size())), faults);
        }
    }
}
