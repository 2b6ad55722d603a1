package org.tongguan.questionbank.formats;

import java.util.Map;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.questionbank.domain.BodyCheck;

/** Where in a file a reader is, and which question it reads. @param part id of the part of a case; empty for the whole question */
record Place(Findings findings, int line, String question, String part) {
    Place(Findings findings, int line, String question) {
        this(findings, line, question, "");
    }

    Place at(int otherLine) {
        return new Place(findings, otherLine, question, part);
    }

    Place in(String otherPart) {
        return new Place(findings, line, question, otherPart);
    }

    void fault(ImportRule rule) {
        findings.fault(line, "", part, rule.code(), Map.of());
    }

    void fault(ImportRule rule, String value) {
        findings.fault(line, "", part, rule.code(), Map.of("value", Findings.shortened(value)));
    }

    void fault(BodyCheck.Flaw flaw) {
        findings.fault(line, "", part, "question-file." + flaw.code(), flaw.values());
    }

    void loss(LossKind kind) {
        loss(kind, "");
    }

    void loss(LossKind kind, String detail) {
        findings.loss(line, question, kind, detail);
    }
}
