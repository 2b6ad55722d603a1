package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.audit.AuditEntry;
import org.tongguan.platform.audit.AuditFilter;
import org.tongguan.platform.audit.AuditService;
import org.tongguan.platform.audit.ui.AuditWords;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Card;

/** The auditor's desk: what was added to the trail last, and the way to check that the chain is whole. */
@Dependent
class AuditorDesk extends Div implements RoleDesk {
    private static final int SHOWN = 10;
    private static final String AUDIT = "audit";
    private static final long serialVersionUID = 1;
    private final transient AuditService audit;

    @Inject
    AuditorDesk(AuditService audit) {
        this.audit = audit;
    }

    @Override
    public Role role() {
        return Role.AUDITOR;
    }

    @Override
    public Optional<NextStep> open() {
        List<AuditEntry> entries = audit.page(AuditFilter.ALL, Optional.empty(), SHOWN).entries();
        if (entries.isEmpty()) {
            add(new Card(getTranslation("home.auditor.latest"), new Paragraph(getTranslation("home.auditor.none"))));
            return Optional.empty();
        }
        FigureTable table = new FigureTable(getTranslation("home.auditor.when"), getTranslation("home.auditor.who"),
                getTranslation("home.auditor.what"), getTranslation("home.auditor.subject"));
        AuditWords words = new AuditWords(getLocale());
        entries.forEach(entry -> table.line(new Span(Formats.moment(getLocale(), entry.occurredAt())), new Span(entry.actor()),
                new Span(words.action(entry.action())), new Span(words.subject(entry.subjectType(), entry.subjectId()))));
        add(new Card(getTranslation("home.auditor.latest"), table));
        return Optional.of(NextStep.to(getTranslation("home.auditor.check.title"),
                getTranslation("home.auditor.check.hint", "when", Formats.moment(getLocale(), entries.get(0).occurredAt())),
                getTranslation("home.auditor.check.action"), AUDIT));
    }
}
