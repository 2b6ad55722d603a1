package org.tongguan.questionbank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.platform.audit.AuditTrail;

/** Puts into the audit trail who wrote which version of which question. */
@ApplicationScoped
class WrittenQuestions {
    private final AuditTrail audit;

    @Inject
    WrittenQuestions(AuditTrail audit) {
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    WrittenQuestions() {
        this(null);
    }

    void record(String course, Question question, int version) {
        audit.record("question.written", "question", question.code(), new TreeMap<>(Map.of("course", course, "version", version,
                "type", question.type().key(), "digest", Digests.sha256Hex(QuestionText.write(question.body())))));
    }
}
