package org.tongguan.questionbank.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionStatus;

/** Writes one question at a time; content files leave it alone from then on. */
@ApplicationScoped
public class QuestionEdits {
    private static final String SELECT = """
            SELECT q.id, q.course_key, q.code, q.status, v.id AS version, v.number, v.digest, v.author
            FROM question q JOIN question_version v ON v.id = q.current_version_id
            """;

    /**
     * A question as it stands, held until the transaction ends.
     *
     * @param version id of the current version, {@code number} its number
     */
    public record Standing(long id, String course, String code, QuestionStatus status, long version, int number, String digest, String author) {
        public boolean says(Question question) {
            return digest.equals(QuestionDigest.of(question));
        }
    }

    private final Jdbi jdbi;

    @Inject
    QuestionEdits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @SuppressWarnings("NullAway")
    QuestionEdits() {
        this(null);
    }

    public Optional<Standing> hold(long id) {
        return jdbi.withHandle(handle -> standing(handle, "WHERE q.id = ? FOR UPDATE", id));
    }

    /** In the order of their ids, so that two who hold the same ones wait for each other. */
    public List<Standing> hold(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE q.id IN (<ids>) ORDER BY q.id FOR UPDATE")
                .bindList("ids", List.copyOf(ids)).map((rows, context) -> standing(rows)).list());
    }

    public Optional<Standing> hold(String course, String code) {
        return jdbi.withHandle(handle -> standing(handle, "WHERE q.course_key = ? AND q.code = ? FOR UPDATE", course, code));
    }

    /** Adds a draft and returns its id; empty when the code is taken, also by someone who was faster just now. */
    public Optional<Long> add(String course, Question question, String by, Instant now) {
        return jdbi.withHandle(handle -> {
            if (handle.execute("INSERT IGNORE INTO question (course_key, code, origin, status) VALUES (?, ?, 'editor', 'draft')", course,
                    question.code()) == 0) {
                return Optional.empty();
            }
            long id = handle.select("SELECT id FROM question WHERE course_key = ? AND code = ?", course, question.code()).mapTo(Long.class).one();
            JdbiQuestionBank.addVersion(handle, id, 1, question, by, now);
            return Optional.of(id);
        });
    }

    /** Writes the next version as a draft. */
    public void revise(Standing standing, Question question, String by, Instant now) {
        jdbi.useHandle(handle -> {
            JdbiQuestionBank.addVersion(handle, standing.id(), standing.number() + 1, question, by, now);
            becomesDraft(handle, standing.id(), standing.status(), by, now);
        });
    }

    /** What someone wrote is theirs to review again, and no longer the content files'. */
    static void becomesDraft(Handle handle, long id, QuestionStatus before, String by, Instant now) {
        handle.execute("UPDATE question SET origin = 'editor', status = 'draft' WHERE id = ?", id);
        if (before != QuestionStatus.DRAFT) {
            handle.execute("INSERT INTO question_change (question_id, changed_at, changed_by, what) VALUES (?, ?, ?, ?)", id, now, by,
                    before.key() + ">" + QuestionStatus.DRAFT.key());
        }
    }

    private static Optional<Standing> standing(Handle handle, String where, Object... values) {
        return handle.select(SELECT + where, values).map((rows, context) -> standing(rows)).findOne();
    }

    private static Standing standing(ResultSet rows) throws SQLException {
        return new Standing(rows.getLong("id"), rows.getString("course_key"), rows.getString("code"),
                QuestionStatus.ofKey(rows.getString("status")).orElseThrow(), rows.getLong("version"), rows.getInt("number"), rows.getString("digest"),
                rows.getString("author"));
    }
}
