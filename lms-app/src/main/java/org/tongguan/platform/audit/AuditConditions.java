package org.tongguan.platform.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/** A filter and a place in the list as conditions of a query. */
final class AuditConditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    AuditConditions(AuditFilter filter, Optional<AuditPage.Cursor> after) {
        filter.from().ifPresent(from -> add("occurred_at >= :from", "from", from));
        filter.until().ifPresent(until -> add("occurred_at < :until", "until", until));
        text("actor = :actor", "actor", filter.actor());
        if (filter.action().endsWith(".")) {
            add("action LIKE :action", "action", escaped(filter.action()) + "%");
        } else {
            text("action = :action", "action", filter.action());
        }
        text("subject_type = :type", "type", filter.subjectType());
        if (!filter.subjectType().isBlank()) {
            text("subject_id = :subject", "subject", filter.subjectId());
        }
        after.ifPresent(cursor -> {
            add("(occurred_at < :when OR (occurred_at = :when AND id < :id))", "when", cursor.occurredAt());
            add("occurred_at <= :when", "id", cursor.id());
        });
    }

    String where() {
        return conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
    }

    void bind(Query query) {
        values.forEach((name, value) -> {
            if (value instanceof Instant instant) {
                query.bind(name, instant);
            } else {
                query.bind(name, value);
            }
        });
    }

    private void text(String condition, String name, String value) {
        if (!value.isBlank()) {
            add(condition, name, value.strip());
        }
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private static String escaped(String prefix) {
        return prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
