package org.tongguan.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongguan.shared.DomainError;

/** Collects everything that is wrong with a content file, so that its author mends it in one go. */
public final class FileFaults {
    private final String file;
    private final List<DomainError.Fault> faults = new ArrayList<>();

    public FileFaults(String file) {
        this.file = file;
    }

    /** @param code without the common prefix, such as {@code key-missing} */
    public void add(String where, String code, Map<String, String> values) {
        faults.add(new DomainError.Fault(where, "question-file." + code, values));
    }

    public void add(String where, String code) {
        add(where, code, Map.of());
    }

    List<DomainError.Fault> all() {
        return List.copyOf(faults);
    }

    /** @throws DomainError {@code question-file.invalid} with every fault, when there is one */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw new DomainError(QuestionBankError.QUESTION_FILE, Map.of("file", file, "count", Integer.toString(faults.size())), faults);
        }
    }
}
