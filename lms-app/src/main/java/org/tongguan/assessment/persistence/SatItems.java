package org.tongguan.assessment.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.tongguan.assessment.ExamId;
import org.tongguan.platform.persistence.Recent;

/**
 * Notes which question versions were sat in an exam, in the table {@code exam_item}. What is known to be there costs nothing, so the first
 * papers of an exam alone write.
 */
@ApplicationScoped
class SatItems {
    private static final int EXAMS = 500;

    private final Recent<ExamId, Set<Long>> known = new Recent<>(EXAMS);
    @Resource
    private TransactionSynchronizationRegistry transaction;

    /** Joins the caller's transaction; only what was committed is remembered. */
    void note(Handle handle, ExamId exam, Collection<Long> versions) {
        Set<Long> stored = known.find(exam).orElseGet(ConcurrentHashMap::newKeySet);
        List<Long> fresh = versions.stream().filter(version -> !stored.contains(version)).distinct().sorted().toList();
        if (fresh.isEmpty()) {
            return;
        }
        PreparedBatch insert = handle.prepareBatch("INSERT IGNORE INTO exam_item (exam_id, question_version_id) VALUES (:exam, :version)");
        fresh.forEach(version -> insert.bind("exam", exam.value()).bind("version", version).add());
        insert.execute();
        transaction.registerInterposedSynchronization(new Remembering(() -> {
            stored.addAll(fresh);
            known.keep(exam, stored);
        }));
    }

    private record Remembering(Runnable step) implements Synchronization {
        @Override
        public void beforeCompletion() {
            // nothing is known before the end
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                step.run();
            }
        }
    }
}
