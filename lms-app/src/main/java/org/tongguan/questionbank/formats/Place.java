package org.tongguan.questionbank.formats;

import java.util.Map;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;

/** Where in a file a reader is, and which question it reads. */
record Place(Findings findings, int line, String question) {
    Place at(int otherLine) {
        return new Place(findings, otherLine, question);
    }

    void fault(ImportRule rule) {
        findings.fault(line, rule, Map.of());
    }

    void fault(ImportRule rule, String value) {
        findings.fault(line, rule, Map.of("value", Findings.shortened(value)));
    }

    void loss(LossKind kind) {
        loss(kind, "");
    }

    void loss(LossKind kind, String detail) {
        findings.loss(line, question, kind, detail);
    }
}
