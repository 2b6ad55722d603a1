package org.tongguan.appraisal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.tongguan.appraisal.EvidenceItem;
import org.tongguan.appraisal.EvidenceKind;
import org.tongguan.organisation.PersonId;
import org.tongguan.shared.Bilingual;

/** The table of evidence; the database refuses to change or remove a row. */
@ApplicationScoped
public class EvidenceRows {
    private final Jdbi jdbi;
    private final Clock clock;

    @Inject
    EvidenceRows(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway")
    EvidenceRows() {
        this(null, null);
    }

    /** Writes a row in the caller's transaction; a second one for the same origin and person is passed over (A1). */
    public void add(EvidenceItem item) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                INSERT INTO appraisal_evidence (person_id, kind, occurred_at, value, unit, title_zh, title_en, origin_type, origin_id,
                                                link, valid_from, valid_to, recorded_at)
                SELECT :person, :kind, :occurred, :value, :unit, :zh, :en, :type, :origin, :link, :from, :to, :now FROM DUAL
                WHERE NOT EXISTS (SELECT 1 FROM appraisal_evidence
                                  WHERE origin_type = :type AND origin_id = :origin AND person_id = :person)""")
                .bind("person", item.person().value()).bind("kind", item.kind().name()).bind("occurred", item.occurredAt())
                .bind("value", item.value()).bind("unit", item.unit()).bind("zh", item.title().zh()).bind("en", item.title().en())
                .bind("type", item.originType()).bind("origin", item.originId()).bind("link", item.link())
                .bind("from", item.validFrom()).bind("to", item.validTo()).bind("now", clock.instant())
                .execute());
    }

    /** What could matter for these people in a period: what happened in it, and every certificate from before its end. */
    public List<EvidenceItem> of(Collection<PersonId> people, Instant begin, Instant end) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery("""
                SELECT person_id, kind, occurred_at, value, unit, title_zh, title_en, origin_type, origin_id, link, valid_from, valid_to
                FROM appraisal_evidence
                WHERE person_id IN (<people>)
                  AND (kind = 'CERTIFICATE' OR (occurred_at >= :begin AND occurred_at < :end))
                ORDER BY occurred_at DESC, id DESC""")
                .bindList("people", people.stream().map(PersonId::value).toList()).bind("begin", begin).bind("end", end)
                .map((rows, context) -> read(rows)).list());
    }

    private static EvidenceItem read(ResultSet rows) throws SQLException {
        return new EvidenceItem(new PersonId(rows.getLong("person_id")), EvidenceKind.valueOf(rows.getString("kind")),
                rows.getObject("occurred_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                rows.getBigDecimal("value"), rows.getString("unit"), Bilingual.of(rows.getString("title_zh"), rows.getString("title_en")),
                rows.getString("origin_type"), rows.getLong("origin_id"), rows.getString("link"), rows.getObject("valid_from", LocalDate.class),
                rows.getObject("valid_to", LocalDate.class));
    }
}
