package org.tongguan.assessment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;
import org.tongguan.assessment.ExamAudience;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.assessment.ExamPhase;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlanJson;
import org.tongguan.assessment.ExamQuery;
import org.tongguan.assessment.domain.Blueprint;
import org.tongguan.assessment.domain.Exam;
import org.tongguan.assessment.domain.Exam.ExamTerms;
import org.tongguan.assessment.domain.Exam.Life;
import org.tongguan.assessment.domain.ExamRules;
import org.tongguan.assessment.domain.Exams;
import org.tongguan.assessment.domain.Paper;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.Page;

/** Exams in the tables {@code exam} and {@code exam_invitation}. */
@ApplicationScoped
class JdbiExams implements Exams {
    private static final String SELECT = """
            SELECT e.id, e.course_key, e.file_key, e.title_zh, e.title_en, e.minutes, e.attempts, e.pass_percent, e.blueprint, e.phase,
                   e.opens_at, e.closes_at, e.plan, e.version,
                   EXISTS (SELECT 1 FROM exam_invitation i WHERE i.exam_id = e.id) AS by_name
            FROM exam e
            """;

    /** Somebody may start later than the others and has not done so. */
    private static final String LATE_START_OPEN = """
            EXISTS (SELECT 1 FROM exam_adjustment j WHERE j.exam_id = e.id AND j.start_until > :now
                AND NOT EXISTS (SELECT 1 FROM attempt b WHERE b.exam_id = j.exam_id AND b.person_id = j.person_id AND b.started_at >= j.granted_at))
            """;

    private final Jdbi jdbi;
    private final ExamListing listing;

    @Inject
    JdbiExams(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.listing = new ExamListing(jdbi);
    }

    @SuppressWarnings("NullAway")
    JdbiExams() {
        this(null);
    }

    @Override
    public Optional<Exam> find(ExamId id) {
        return one("WHERE e.id = :id", id);
    }

    @Override
    public Optional<Exam> hold(ExamId id) {
        return one("WHERE e.id = :id FOR UPDATE", id);
    }

    private Optional<Exam> one(String where, ExamId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + where).bind("id", id.value())
                .map((rows, context) -> read(rows)).findOne());
    }

    @Override
    public List<Exam> concerning(PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                WHERE e.phase IN ('SCHEDULED', 'OPEN') OR e.id IN (SELECT a.exam_id FROM attempt a WHERE a.person_id = :person)
                   OR e.id IN (SELECT j.exam_id FROM exam_adjustment j WHERE j.person_id = :person AND j.start_until IS NOT NULL)
                ORDER BY e.file_key IS NOT NULL, e.closes_at, e.course_key, e.id""")
                .bind("person", person.value()).map((rows, context) -> read(rows)).list());
    }

    @Override
    public List<Exam> drawingFrom(String courseKey) {
        return jdbi.withHandle(handle -> handle
                .createQuery(SELECT + "WHERE e.course_key = :course AND e.phase IN ('SCHEDULED', 'OPEN') AND COALESCE(e.forms, '') = '' ORDER BY e.id FOR UPDATE")
                .bind("course", courseKey).map((rows, context) -> read(rows)).list());
    }

    @Override
    public void put(String courseKey, ExamTerms terms) {
        jdbi.useHandle(handle -> terms(handle.createUpdate("""
                INSERT INTO exam (course_key, file_key, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint)
                VALUES (:course, :course, :zh, :en, :questions, :minutes, :attempts, :pass, :blueprint)
                ON DUPLICATE KEY UPDATE title_zh = VALUES(title_zh), title_en = VALUES(title_en), question_count = VALUES(question_count),
                    minutes = VALUES(minutes), attempts = VALUES(attempts), pass_percent = VALUES(pass_percent),
                    blueprint = VALUES(blueprint)"""), courseKey, terms).execute());
    }

    @Override
    public ExamId add(ExamPlan plan, PersonId by, Instant now) {
        return jdbi.withHandle(handle -> {
            ExamId id = new ExamId(planned(handle.createUpdate("""
                    INSERT INTO exam (course_key, title_zh, title_en, question_count, minutes, attempts, pass_percent, blueprint, phase,
                        opens_at, closes_at, plan, created_by, created_at)
                    VALUES (:course, :zh, :en, :questions, :minutes, :attempts, :pass, :blueprint, 'DRAFT', :opens, :closes, :plan, :by, :now)"""),
                    plan).bind("by", by.value()).bind("now", now).executeAndReturnGeneratedKeys("id").mapTo(Long.class).one());
            invite(handle, id, plan.audience());
            return id;
        });
    }

    @Override
    public boolean change(ExamId id, ExamPlan plan, long version) {
        return jdbi.withHandle(handle -> {
            boolean changed = planned(handle.createUpdate("""
                    UPDATE exam SET course_key = :course, title_zh = :zh, title_en = :en, question_count = :questions, minutes = :minutes,
                        attempts = :attempts, pass_percent = :pass, blueprint = :blueprint, opens_at = :opens, closes_at = :closes,
                        plan = :plan, version = version + 1
                    WHERE id = :id AND version = :version"""), plan).bind("id", id.value()).bind("version", version).execute() == 1;
            if (changed) {
                handle.execute("DELETE FROM exam_invitation WHERE exam_id = ?", id.value());
                invite(handle, id, plan.audience());
            }
            return changed;
        });
    }

    @Override
    public ExamPlan plan(Exam exam) {
        List<String> invited = jdbi.withHandle(handle -> handle
                .createQuery("SELECT staff_number FROM exam_invitation WHERE exam_id = :id ORDER BY staff_number")
                .bind("id", exam.id().value()).mapTo(String.class).list());
        ExamTerms terms = exam.terms();
        ExamRules rules = exam.rules();
        ExamAudience audience = rules.audience();
        return new ExamPlan(terms.title(), exam.courseKey(), terms.blueprint().planned(), terms.blueprint().sections(), terms.minutes(), terms.attempts(),
                rules.coolDownHours(), exam.life().opensAt(), exam.life().closesAt(), terms.passPercent(),
                new ExamAudience(audience.tiers(), audience.departments(), invited, audience.prerequisite()), rules.shuffle(), rules.forms(),
                rules.release(), rules.guard(), rules.tolerance());
    }

    @Override
    public void move(ExamId id, ExamPhase to, Optional<Instant> opensAt, Optional<Instant> closesAt) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                UPDATE exam SET phase = :phase, opens_at = :opens, closes_at = :closes, version = version + 1 WHERE id = :id""")
                .bind("phase", to.name()).bind("opens", opensAt.orElse(null)).bind("closes", closesAt.orElse(null)).bind("id", id.value())
                .execute());
    }

    @Override
    public void passMark(ExamId id, BigDecimal percent) {
        jdbi.useHandle(handle -> handle.execute("UPDATE exam SET pass_percent = ?, version = version + 1 WHERE id = ?", percent, id.value()));
    }

    @Override
    public List<Paper> forms(ExamId id) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COALESCE(forms, '') FROM exam WHERE id = :id").bind("id", id.value())
                .mapTo(String.class).findOne()).filter(text -> !text.isEmpty())
                .map(text -> Arrays.stream(text.split("\n\n")).map(Paper::ofStored).toList()).orElse(List.of());
    }

    @Override
    public void putForms(ExamId id, List<Paper> forms) {
        String stored = forms.stream().map(Paper::stored).collect(Collectors.joining("\n\n"));
        jdbi.useHandle(handle -> handle.execute("UPDATE exam SET forms = ? WHERE id = ?", stored.isEmpty() ? null : stored, id.value()));
    }

    @Override
    public Page<ExamOverview> list(ExamQuery query, Optional<Set<Long>> departments, int offset, int limit, Instant now) {
        return listing.page(query, departments, offset, limit, now);
    }

    @Override
    public Optional<ExamOverview> overview(ExamId id, Instant now) {
        return listing.one(id, now);
    }

    @Override
    public List<ExamId> dueToMove(Instant now, int most) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT id FROM exam e WHERE file_key IS NULL AND (phase = 'SCHEDULED' AND opens_at <= :now OR phase = 'OPEN' AND closes_at <= :now
                    OR phase = 'CLOSED' AND NOT EXISTS (SELECT 1 FROM attempt a WHERE a.exam_id = e.id AND a.marked_at IS NULL)
                        AND NOT %s)
                ORDER BY id LIMIT :most""".formatted(LATE_START_OPEN)).bind("now", now).bind("most", most).mapTo(Long.class).map(ExamId::new).list());
    }

    @Override
    public boolean awaitsLateStart(ExamId id, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM exam e WHERE e.id = :id AND " + LATE_START_OPEN)
                .bind("id", id.value()).bind("now", now).mapTo(Integer.class).one()) > 0;
    }

    private static void invite(Handle handle, ExamId id, ExamAudience audience) {
        var batch = handle.prepareBatch("INSERT INTO exam_invitation (exam_id, staff_number) VALUES (:exam, :number)");
        audience.invited().forEach(number -> batch.bind("exam", id.value()).bind("number", number).add());
        if (!audience.invited().isEmpty()) {
            batch.execute();
        }
    }

    private static <S extends SqlStatement<S>> S terms(S statement, String course, ExamTerms terms) {
        return statement.bind("course", course).bind("zh", terms.title().zh()).bind("en", terms.title().en())
                .bind("questions", terms.questions()).bind("minutes", terms.minutes()).bind("attempts", terms.attempts())
                .bind("pass", terms.passPercent()).bind("blueprint", terms.blueprint().stored());
    }

    /** The list of names has its own table, since it may be long and each candidate's page asks for one name only. */
    private static <S extends SqlStatement<S>> S planned(S statement, ExamPlan plan) {
        ExamAudience audience = plan.audience();
        ExamPlan nameless = plan.with(new ExamAudience(audience.tiers(), audience.departments(), List.of(), audience.prerequisite()));
        ExamTerms terms = new ExamTerms(plan.title(), plan.minutes(), plan.attempts(), plan.passPercent(), Blueprint.of(plan.rows()));
        return terms(statement, plan.course(), terms).bind("opens", plan.opensAt().orElse(null)).bind("closes", plan.closesAt().orElse(null))
                .bind("plan", ExamPlanJson.write(nameless).toString());
    }

    private static Exam read(ResultSet rows) throws SQLException {
        Blueprint blueprint = Blueprint.ofStored(rows.getString("blueprint"));
        ExamId id = new ExamId(rows.getLong("id"));
        String course = rows.getString("course_key");
        if (rows.getString("file_key") != null) {
            return new Exam(id, course, terms(rows, blueprint));
        }
        ExamPlan plan;
        try (JsonReader reader = Json.createReader(new StringReader(rows.getString("plan")))) {
            plan = ExamPlanJson.read(reader.readObject());
        }
        return new Exam(id, course, terms(rows, blueprint.divided(plan.sections())),
                new Life(ExamPhase.valueOf(rows.getString("phase")), false, moment(rows, "opens_at"), moment(rows, "closes_at"), rows.getLong("version")),
                new ExamRules(plan.audience(), rows.getBoolean("by_name"), plan.coolDownHours(), plan.shuffle(), plan.forms(), plan.release(),
                        plan.guard(), plan.tolerance()));
    }

    private static ExamTerms terms(ResultSet rows, Blueprint blueprint) throws SQLException {
        return new ExamTerms(Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")), rows.getInt("minutes"), rows.getInt("attempts"),
                rows.getBigDecimal("pass_percent"), blueprint);
    }

    static Optional<Instant> moment(ResultSet rows, String column) throws SQLException {
        return Optional.ofNullable(rows.getObject(column, LocalDateTime.class)).map(time -> time.toInstant(ZoneOffset.UTC));
    }
}
