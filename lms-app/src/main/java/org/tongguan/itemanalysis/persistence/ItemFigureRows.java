package org.tongguan.itemanalysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.ExamAnalysis;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.domain.ItemFigure;

/**
 * Keeps each question's figures over all exams in the table {@code question_figure}, added up from each exam's own in {@code item_figure}; its doubts
 * are those of its newest version, in the exam that most people sat: few candidates who follow do not hide what many have shown.
 */
@ApplicationScoped
public class ItemFigureRows {
    private static final String USED = """
            SELECT u.version, v.question_id, u.uses, u.latest
            FROM (SELECT m.question_version_id AS version, COUNT(*) AS uses, MAX(a.submitted_at) AS latest
                  FROM (SELECT id, submitted_at FROM attempt WHERE exam_id = :exam AND submitted_at IS NOT NULL AND percent IS NOT NULL
                        ORDER BY submitted_at DESC LIMIT :most) a
                  STRAIGHT_JOIN item_mark m ON m.attempt_id = a.id GROUP BY m.question_version_id) u
            JOIN question_version v ON v.id = u.version""";
    private static final String ADD_UP = """
            UPDATE question_figure f
            LEFT JOIN (SELECT i.question_id, SUM(i.uses) AS uses, MAX(i.last_used_at) AS latest, SUM(i.candidates) AS candidates,
                              SUM(i.facility * i.candidates) / NULLIF(SUM(IF(i.facility IS NULL, 0, i.candidates)), 0) AS facility,
                              SUM(i.discrimination * i.candidates) / NULLIF(SUM(IF(i.discrimination IS NULL, 0, i.candidates)), 0) AS discrimination,
                              (SELECT l.flags FROM item_figure l WHERE l.question_id = i.question_id AND l.candidates > 0
                               ORDER BY l.question_version_id DESC, l.candidates DESC, l.last_used_at DESC LIMIT 1) AS flags
                       FROM item_figure i WHERE i.question_id IN (<questions>) GROUP BY i.question_id) g ON g.question_id = f.question_id
            SET f.uses = COALESCE(g.uses, 0), f.last_used_at = g.latest, f.candidates = COALESCE(g.candidates, 0), f.facility = g.facility,
                f.discrimination = g.discrimination, f.flags = COALESCE(g.flags, '')
            WHERE f.question_id IN (<questions>)""";

    private record Used(long version, long question, int uses, LocalDateTime latest) {
    }

    private final Jdbi jdbi;

    @Inject
    ItemFigureRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    ItemFigureRows() {
        this(null);
    }

    /**
     * Puts an exam's figures in the place of its earlier ones.
     *
     * @param figures by version; a version without was used and not analysed
     */
    @Transactional
    public void remember(ExamId exam, Map<Long, ItemFigure> figures) {
        jdbi.useHandle(handle -> {
            List<Used> used = handle.createQuery(USED).bind("exam", exam.value()).bind("most", ExamAnalysis.MOST_ATTEMPTS)
                    .map((rows, context) -> new Used(rows.getLong("version"),
                    rows.getLong("question_id"), rows.getInt("uses"), rows.getObject("latest", LocalDateTime.class))).list();
            TreeSet<Long> questions = used.stream().map(Used::question).collect(Collectors.toCollection(TreeSet::new));
            questions.addAll(handle.createQuery("SELECT DISTINCT question_id FROM item_figure WHERE exam_id = :exam").bind("exam", exam.value())
                    .mapTo(Long.class).list());
            if (questions.isEmpty()) {
                return;
            }
            hold(handle, questions);
            handle.execute("DELETE FROM item_figure WHERE exam_id = ?", exam.value());
            insert(handle, exam, used, figures);
            handle.createUpdate(ADD_UP).bindList("questions", List.copyOf(questions)).execute();
        });
    }

    /** In one order and before their sums are read, so that two exams of the same questions wait for each other and neither is lost. */
    private static void hold(Handle handle, TreeSet<Long> questions) {
        PreparedBatch rows = handle.prepareBatch("INSERT INTO question_figure (question_id) VALUES (:id) ON DUPLICATE KEY UPDATE question_id = :id");
        questions.forEach(id -> rows.bind("id", id).add());
        rows.execute();
    }

    private static void insert(Handle handle, ExamId exam, List<Used> used, Map<Long, ItemFigure> figures) {
        if (used.isEmpty()) {
            return;
        }
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO item_figure (exam_id, question_version_id, question_id, uses, last_used_at, candidates, facility, discrimination, flags)
                VALUES (:exam, :version, :question, :uses, :latest, :candidates, :facility, :discrimination, :flags)""");
        for (Used each : used) {
            ItemFigure figure = figures.getOrDefault(each.version(), ItemFigure.NONE);
            rows.bind("exam", exam.value()).bind("version", each.version()).bind("question", each.question()).bind("uses", each.uses())
                    .bind("latest", each.latest()).bind("candidates", figure.candidates()).bind("facility", boxed(figure.facility()))
                    .bind("discrimination", boxed(figure.discrimination()))
                    .bind("flags", figure.flags().stream().map(ItemFlag.Kind::key).collect(Collectors.joining(","))).add();
        }
        rows.execute();
    }

    private static @Nullable Double boxed(OptionalDouble figure) {
        return figure.isPresent() ? figure.getAsDouble() : null;
    }
}
