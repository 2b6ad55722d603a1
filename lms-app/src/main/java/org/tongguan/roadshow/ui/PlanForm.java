package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongguan.organisation.PersonSummary;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.CalendarTexts;
import org.tongguan.platform.ui.Card;
import org.tongguan.roadshow.RoadshowPlan;
import org.tongguan.roadshow.RoadshowPlanService;
import org.tongguan.roadshow.Rubric;
import org.tongguan.shared.Bilingual;
import org.tongguan.shared.DomainError.Fault;

/** Everything that is decided about an event; the service checks it, and each fault is shown at its field. */
class PlanForm extends Div {
    private static final long serialVersionUID = 1;

    private final transient PlanFields fields;
    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final TextField season = new TextField();
    private final DateTimePicker starts = new DateTimePicker();
    private final TextField placeZh = new TextField();
    private final TextField placeEn = new TextField();
    private final Select<Rubric> rubric = new Select<>();
    private final MultiSelectComboBox<PersonSummary> judges;
    private final EntryRows entries;

    /** @param changed hears of what a person does in the form */
    PlanForm(RoadshowPlanService plans, Runnable changed) {
        PersonChoices people = new PersonChoices(plans);
        judges = people.several();
        entries = new EntryRows(people, changed);
        fields = new PlanFields(changed);
        fields.put("title.zh", titleZh);
        fields.put("title.en", titleEn);
        fields.put("season", season);
        fields.put("startsAt", starts);
        fields.put("place.zh", placeZh);
        fields.put("place.en", placeEn);
        fields.put("rubric", rubric);
        fields.put("judges", judges);
        List<Rubric> rubrics = plans.rubrics();
        rubric.setItems(rubrics);
        rubric.setItemLabelGenerator(each -> each.title().in(getLocale()));
        rubrics.stream().findFirst().ifPresent(rubric::setValue);
        label();
        judges.setWidthFull();
        Paragraph role = new Paragraph(getTranslation("roadshow.plan.judge-role"));
        role.addClassNames("tg-soft", "tg-small");
        Paragraph order = new Paragraph(getTranslation("roadshow.plan.order"));
        order.addClassNames("tg-soft", "tg-small");
        entries.show(List.of(), Map.of());
        add(new Card(getTranslation("roadshow.plan.basic"), new FormLayout(titleZh, titleEn, starts, season, placeZh, placeEn, rubric)),
                new Card(getTranslation("roadshow.plan.judges"), judges, role),
                new Card(getTranslation("roadshow.plan.entries"), order, entries));
    }

    private void label() {
        titleZh.setLabel(getTranslation("roadshow.plan.title-zh"));
        titleEn.setLabel(getTranslation("roadshow.plan.title-en"));
        season.setLabel(getTranslation("roadshow.plan.season"));
        season.setHelperText(getTranslation("roadshow.plan.season-hint"));
        starts.setDatePickerI18n(new CalendarTexts(getLocale()));
        starts.setLabel(getTranslation("roadshow.plan.starts"));
        starts.setHelperText(getTranslation("roadshow.plan.starts-hint"));
        placeZh.setLabel(getTranslation("roadshow.plan.place-zh"));
        placeEn.setLabel(getTranslation("roadshow.plan.place-en"));
        rubric.setLabel(getTranslation("roadshow.plan.rubric"));
        judges.setLabel(getTranslation("roadshow.plan.judges-label", "minimum", RoadshowPlan.FEWEST_JUDGES, "maximum",
                RoadshowPlan.MOST_JUDGES));
        List.of(titleZh, season, placeZh).forEach(field -> field.setRequiredIndicatorVisible(true));
        judges.setRequiredIndicatorVisible(true);
    }

    /** @param people the judges and the presenters, by staff number */
    void show(RoadshowPlan plan, Map<String, PersonSummary> people) {
        titleZh.setValue(plan.title().zh());
        titleEn.setValue(plan.title().en());
        season.setValue(plan.season());
        Optional.ofNullable(plan.startsAt()).ifPresent(at -> starts.setValue(at.atZone(ClockProducer.ZONE).toLocalDateTime()));
        placeZh.setValue(plan.place().zh());
        placeEn.setValue(plan.place().en());
        rubric.getListDataView().getItems().filter(each -> each.key().equals(plan.rubric())).findFirst().ifPresent(rubric::setValue);
        Set<PersonSummary> appointed = plan.judges().stream().map(people::get).collect(Collectors.toSet());
        judges.setValue(appointed);
        entries.show(plan.entries(), people);
    }

    RoadshowPlan plan() {
        return new RoadshowPlan(Bilingual.of(titleZh.getValue(), titleEn.getValue()), season.getValue(),
                Bilingual.of(placeZh.getValue(), placeEn.getValue()), startsAt(),
                Optional.ofNullable(rubric.getValue()).map(Rubric::key).orElse(""),
                judges.getValue().stream().map(PersonSummary::staffNumber).toList(), entries.entries());
    }

    private @Nullable Instant startsAt() {
        return starts.isEmpty() ? null : starts.getValue().atZone(ClockProducer.ZONE).toInstant();
    }

    /** Shows each fault at its field. @return what belongs to none */
    List<String> show(List<Fault> faults) {
        fields.clear();
        entries.clear();
        List<String> elsewhere = new ArrayList<>();
        for (Fault fault : faults) {
            String text = Texts.text(getLocale(), "error." + fault.code(), fault.values());
            if (!fields.fault(fault.where().replaceFirst("^judges\\[.*", "judges"), text) && !entries.fault(fault.where(), text)) {
                elsewhere.add(text);
            }
        }
        getElement().executeJs("setTimeout(() => { const first = this.querySelector('[invalid]') ?? this.querySelector('.tg-form-fault:not(:empty)');"
                + " first?.scrollIntoView({block: 'center'}); first?.focus?.({preventScroll: true}); }, 100)");
        return elsewhere;
    }
}
