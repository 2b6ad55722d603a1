package org.tongguan.platform.audit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.tongguan.platform.audit.AuditEntry;
import org.tongguan.platform.i18n.Formats;

/** Entries as a list of lines that open; readable at any width. */
final class AuditTable extends Div {
    private static final long serialVersionUID = 1;
    private final transient AuditWords words = new AuditWords(getLocale());

    AuditTable() {
        addClassName("tg-audit");
    }

    void clear() {
        removeAll();
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    void append(List<AuditEntry> entries) {
        entries.forEach(entry -> add(line(entry)));
    }

    private NativeDetails line(AuditEntry entry) {
        Span action = new Span(words.action(entry.action()));
        action.setTitle(entry.action());
        action.addClassName("tg-audit-action");
        Span when = new Span(Formats.second(getLocale(), entry.occurredAt()));
        when.addClassNames("tg-soft", "tg-small");
        Span subject = new Span(words.subject(entry.subjectType(), entry.subjectId()));
        subject.setTitle(entry.subjectType());
        Div summary = new Div(when, new Span(entry.actor()), action, subject);
        summary.addClassName("tg-audit-line");
        Div content = new Div(new AuditDetails(entry.details()));
        content.add(fact("audit.request", entry.requestId()), fact("audit.address", entry.address()),
                fact("audit.entry", String.valueOf(entry.id())), fact("audit.digest", entry.digest()));
        return new NativeDetails(summary, content);
    }

    private Paragraph fact(String key, String value) {
        Paragraph fact = new Paragraph(getTranslation(key) + " " + (value.isBlank() ? "–" : value));
        fact.addClassNames("tg-soft", "tg-small", "tg-audit-fact");
        return fact;
    }
}
