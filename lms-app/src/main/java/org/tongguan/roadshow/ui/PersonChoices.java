package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.stream.Stream;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.ui.ChoiceTexts;
import org.tongguan.roadshow.RoadshowPlanService;

/** Fields that find people by name or staff number, a page at a time, among everybody in service. */
final class PersonChoices {
    private static final int PAGE = 30;

    private final RoadshowPlanService plans;

    PersonChoices(RoadshowPlanService plans) {
        this.plans = plans;
    }

    ComboBox<PersonSummary> one() {
        ComboBox<PersonSummary> field = new ComboBox<>(PAGE);
        field.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        return dressed(field);
    }

    MultiSelectComboBox<PersonSummary> several() {
        MultiSelectComboBox<PersonSummary> field = new MultiSelectComboBox<>(PAGE);
        field.setItems(query -> found(query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        field.setI18n(new ChoiceTexts(UI.getCurrent().getLocale()));
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return dressed(field);
    }

    private Stream<PersonSummary> found(String text, int offset, int limit) {
        return plans.people(text, offset, limit).stream();
    }

    private static <F extends ComboBoxBase<F, PersonSummary, ?>> F dressed(F field) {
        field.setItemLabelGenerator(person -> person.name() + " " + person.staffNumber());
        field.setRenderer(new ComponentRenderer<>(PersonChoices::line));
        field.setPlaceholder(field.getTranslation("roadshow.plan.find"));
        return field;
    }

    private static Div line(PersonSummary person) {
        Span where = new Span(person.departmentName().in(UI.getCurrent().getLocale()) + " · " + person.post());
        where.addClassNames("tg-soft", "tg-small");
        Div line = new Div(new Span(person.name() + " " + person.staffNumber()), where);
        line.addClassName("tg-person-choice");
        return line;
    }
}
