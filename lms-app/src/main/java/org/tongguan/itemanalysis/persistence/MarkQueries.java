package org.tongguan.itemanalysis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.AttemptChoice;
import org.tongguan.itemanalysis.ExamAnalysis;
import org.tongguan.itemanalysis.ExamAnalysisFilter;
import org.tongguan.itemanalysis.domain.MarkTable;

/**
 * All marks and choices of an exam's attempts, in one query, row by row. Only attempts that are sealed and marked have a percentage. An item that a
 * ruling took out of the exam has no maximum and does not count.
 */
@ApplicationScoped
public class MarkQueries {
    private static final int FETCHED = 5_000;
    private static final String MARKED = """
            a.exam_id = :exam AND a.submitted_at >= :start AND a.submitted_at < :end AND a.percent IS NOT NULL
            """;
    private static final String MARKS = """
            SELECT m.attempt_id, m.slot, m.question_version_id, m.points, m.maximum,
                   CASE WHEN w.response LIKE '{"choice":%%' THEN w.response END AS choice
            FROM (%s ORDER BY submitted_at DESC LIMIT :most) chosen
            STRAIGHT_JOIN item_mark m ON m.attempt_id = chosen.id AND m.maximum > 0
            LEFT JOIN answer w ON w.attempt_id = m.attempt_id AND w.slot = m.slot""";

    private final Jdbi jdbi;

    @Inject
    MarkQueries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    MarkQueries() {
        this(null);
    }

    public MarkTable read(ExamId exam, ExamAnalysisFilter filter) {
        MarkTable table = new MarkTable();
        jdbi.useHandle(handle -> handle.createQuery(MARKS.formatted(attempts(filter.attempts()))).setFetchSize(FETCHED)
                .bind("exam", exam.value()).bind("start", filter.start()).bind("end", filter.end())
                .bind("most", ExamAnalysis.MOST_ATTEMPTS)
                .scanResultSet((rows, context) -> {
                    ResultSet each = rows.get();
                    while (each.next()) {
                        table.add(each.getLong(1), each.getInt(2), each.getLong(3), each.getDouble(4), each.getDouble(5), each.getString(6));
                    }
                    return table;
                }));
        return table;
    }

    private static String attempts(AttemptChoice choice) {
        return switch (choice) {
            case FIRST -> "SELECT a.id, a.submitted_at FROM attempt a WHERE a.number = 1 AND " + MARKED;
            case ALL -> "SELECT a.id, a.submitted_at FROM attempt a WHERE " + MARKED;
            case BEST -> """
                    SELECT id, submitted_at FROM (
                        SELECT a.id, a.submitted_at, ROW_NUMBER() OVER (PARTITION BY a.person_id ORDER BY a.percent DESC, a.number) AS place
                        FROM attempt a WHERE\s""" + MARKED + ") ranked WHERE place = 1";
        };
    }
}
