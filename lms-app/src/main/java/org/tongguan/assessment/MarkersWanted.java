package org.tongguan.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.tongguan.assessment.domain.MarkingTasks;
import org.tongguan.platform.audit.AuditTrail;

/** How many people mark each response of an exam, in a transaction for what comes and one for what is there. */
@ApplicationScoped
class MarkersWanted {
    private final MarkingTasks tasks;
    private final AuditTrail audit;

    @Inject
    MarkersWanted(MarkingTasks tasks, AuditTrail audit) {
        this.tasks = tasks;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway")
    MarkersWanted() {
        this(null, null);
    }

    @Transactional
    public void forAll(ExamId exam, int markers) {
        tasks.wantForAll(exam, markers);
        audit.record("marking.markers-wanted", "exam", exam.toString(), Map.of("markers", markers));
    }

    @Transactional
    public int forOpen(ExamId exam, int markers) {
        return tasks.wantForOpen(exam, markers);
    }
}
