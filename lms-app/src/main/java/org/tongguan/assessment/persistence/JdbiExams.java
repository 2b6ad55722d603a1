package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exam.ExamTerms;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.shared.Bilingual;

/** Exams in the table {@code exam}. */
@ApplicationScoped
class JdbiExams implements Exams {
    private static final String SELECT =
            "SELECT id, course_key, title_zh, title_en, minutes, attempts, pass_percent, blueprint FROM exam ";

    private final Jdbi jdbi;

    @Inject
    JdbiExams(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    JdbiExams() {
        this(null);
    }

    @Override
    public Optional<Exam> find(ExamId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE id = :id").bind("id", id.value())
                .map((rows, context) -> read(rows)).findOne());
    }

    @Override
    public List<Exam> all() {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "ORDER BY course_key").map((rows, context) -> read(rows)).list());
    }

    @Override
    public void put(String courseKey, ExamTerms terms) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO exam (course_key, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint)
                VALUES (:course, :zh, :en, :questions, :minutes, :attempts, :pass, :blueprint)
                ON DUPLICATE KEY UPDATE title_zh = VALUES(title_zh), title_en = VALUES(title_en), question_count = VALUES(question_count),
                    minutes = VALUES(minutes), attempts = VALUES(attempts), pass_percent = VALUES(pass_percent),
                    blueprint = VALUES(blueprint)""")
                .bind("course", courseKey).bind("zh", terms.title().zh()).bind("en", terms.title().en())
                .bind("questions", terms.questions()).bind("minutes", terms.minutes()).bind("attempts", terms.attempts())
                .bind("pass", terms.passPercent()).bind("blueprint", terms.blueprint().stored()).execute());
    }

    private static Exam read(ResultSet rows) throws SQLException {
        ExamTerms terms = new ExamTerms(Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), rows.getInt("minutes"),
                rows.getInt("attempts"), rows.getBigDecimal("pass_percent"), Blueprint.ofStored(rows.getString("blueprint")));
        return new Exam(new ExamId(rows.getLong("id")), rows.getString("course_key"), terms);
    }
}
