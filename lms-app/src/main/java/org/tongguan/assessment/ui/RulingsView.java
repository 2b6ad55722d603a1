package org.tongguan.assessment.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.MarkedExam;
import org.tongguan.assessment.RulingService;
import org.tongguan.assessment.RulingSummary;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.HomeLink;
import org.tongguan.platform.ui.PageHeader;

/** Voiding an item or changing its key after an exam: choose, preview, confirm; and what was ruled before. */
@Route("rulings")
@Menu(title = "menu.rulings", order = 34, icon = "vaadin:scale")
@RolesAllowed("trainer")
@CdiComponent
class RulingsView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient RulingService rulings;
    private final Div below = new Div();

    @Inject
    RulingsView(RulingService rulings) {
        this.rulings = rulings;
        addClassName("tg-view");
        add(new PageHeader(getTranslation("ruling.title"), getTranslation("ruling.subtitle")));
        Optional<MarkedExam> newest = rulings.exams("", 0, 1).stream().findFirst();
        if (newest.isEmpty()) {
            add(new EmptyState(VaadinIcon.SCALE, getTranslation("ruling.none"), getTranslation("ruling.none.hint"), new HomeLink()));
            return;
        }
        ComboBox<MarkedExam> picker = new ComboBox<>(getTranslation("ruling.exam"));
        picker.setId("ruling-exam");
        picker.setItems(query -> rulings.exams(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        picker.setItemLabelGenerator(exam -> exam.title().in(getLocale()));
        picker.setWidthFull();
        picker.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                show(change.getValue());
            }
        });
        add(new Card("", picker), below);
        picker.setValue(newest.get());
    }

    private void show(MarkedExam exam) {
        below.removeAll();
        below.add(new RulingForm(rulings, exam.id(), () -> show(exam)), history(exam));
    }

    private Card history(MarkedExam exam) {
        Card card = new Card(getTranslation("ruling.history"));
        List<RulingSummary> past = rulings.rulings(exam.id());
        if (past.isEmpty()) {
            card.add(new Paragraph(getTranslation("ruling.history.empty")));
        }
        past.forEach(ruling -> {
            Paragraph line = new Paragraph(ruling.code() + " · " + getTranslation("ruling.kind." + ruling.kind().key()) + " · " + ruling.reason());
            Paragraph small = new Paragraph(getTranslation("ruling.on", "at", Formats.moment(getLocale(), ruling.at()), "by", ruling.decidedBy(),
                    "changed", ruling.changed()));
            small.addClassNames("tg-soft", "tg-small");
            card.add(line, small);
            if (ruling.changed() > 0) {
                card.add(new RulingChanges(rulings, exam.id(), ruling.id()));
            }
        });
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ruling.title") + " · " + getTranslation("shell.name");
    }
}
