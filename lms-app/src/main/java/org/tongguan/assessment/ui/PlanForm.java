package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.assessment.DeviceRule;
import org.tongguan.assessment.ExamAudience;
import org.tongguan.assessment.ExamGuard;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.assessment.ReleasePolicy;
import org.tongguan.assessment.Reveal;
import org.tongguan.catalogue.CourseSummary;
import org.tongguan.organisation.DepartmentSummary;
import org.tongguan.organisation.Tier;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.CalendarTexts;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.ChoiceTexts;
import org.tongguan.shared.Bilingual;

/** Everything that is decided about an exam; the service checks it again. */
class PlanForm extends Div {
    private static final long serialVersionUID = 1;

    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final ComboBox<CourseSummary> course = new ComboBox<>();
    private final IntegerField minutes = new IntegerField();
    private final IntegerField attempts = new IntegerField();
    private final IntegerField coolDown = new IntegerField();
    private final BigDecimalField pass = new BigDecimalField();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final MultiSelectComboBox<Tier> tiers = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<DepartmentSummary> departments = new MultiSelectComboBox<>();
    private final TextArea invited = new TextArea();
    private final ComboBox<CourseSummary> prerequisite = new ComboBox<>();
    private final Checkbox shuffle = new Checkbox();
    private final IntegerField forms = new IntegerField();
    private final IntegerField tolerance = new IntegerField();
    private final Select<Reveal> atOnce = new Select<>();
    private final Select<Reveal> atRelease = new Select<>();
    private final TextField code = new TextField();
    private final Select<DeviceRule> devices = new Select<>();
    private final TextArea browserKeys = new TextArea();
    private final BlueprintEditor blueprint;

    PlanForm(ExamPlanService plans, PlanChoices choices, Optional<ExamPlan> plan) {
        blueprint = new BlueprintEditor(plans, choices, this::timed);
        label();
        course.setItems(choices.courses());
        course.setItemLabelGenerator(each -> each.title().in(getLocale()));
        prerequisite.setItems(choices.courses());
        prerequisite.setItemLabelGenerator(each -> each.title().in(getLocale()));
        prerequisite.setClearButtonVisible(true);
        tiers.setI18n(new ChoiceTexts(getLocale()));
        tiers.setItems(Tier.values());
        tiers.setItemLabelGenerator(tier -> getTranslation("tier." + tier.key()));
        departments.setI18n(new ChoiceTexts(getLocale()));
        departments.setItems(choices.departments());
        departments.setItemLabelGenerator(each -> each.name().in(getLocale()));
        List.of(atOnce, atRelease).forEach(select -> {
            select.setItems(Reveal.values());
            select.setItemLabelGenerator(reveal -> getTranslation("exam-life.reveal." + reveal.key()));
        });
        devices.setItems(DeviceRule.values());
        devices.setItemLabelGenerator(rule -> getTranslation("exam-life.devices." + rule.key()));
        course.addValueChangeListener(change -> blueprint.use(Optional.ofNullable(change.getValue()).map(CourseSummary::key)));
        attempts.addValueChangeListener(change -> hintAtWaiting());
        atOnce.addValueChangeListener(change -> hintAtWaiting());
        fill(plan.orElseGet(() -> fresh(choices)), choices);
        add(new Card(getTranslation("exam-life.section.basic"), new FormLayout(titleZh, titleEn, course, pass, minutes, attempts, coolDown, opens, closes)),
                new Card(getTranslation("exam-life.section.paper"), blueprint, new FormLayout(shuffle, forms)),
                new Card(getTranslation("exam-life.section.audience"), new FormLayout(tiers, departments, invited, prerequisite)),
                new Card(getTranslation("exam-life.section.release"), new FormLayout(atOnce, atRelease, tolerance, code, devices, browserKeys)));
    }

    /** For reading only: what was decided stays as legible as it was, which a disabled field is not. */
    void lock() {
        lock(this);
    }

    private static void lock(Component part) {
        if (part instanceof HasValue<?, ?> field) {
            field.setReadOnly(true);
        } else if (part instanceof Button) {
            part.setVisible(false);
        } else {
            part.getChildren().forEach(PlanForm::lock);
        }
    }

    private void label() {
        titleZh.setLabel(getTranslation("exam-life.field.title-zh"));
        titleZh.setRequiredIndicatorVisible(true);
        titleZh.setId("title-zh");
        titleEn.setLabel(getTranslation("exam-life.field.title-en"));
        course.setLabel(getTranslation("exam-life.field.course"));
        course.setRequiredIndicatorVisible(true);
        minutes.setLabel(getTranslation("exam-life.field.minutes"));
        limit(minutes, 1, ExamPlan.MOST_MINUTES);
        attempts.setId("attempts");
        attempts.setLabel(getTranslation("exam-life.field.attempts"));
        limit(attempts, 1, ExamPlan.MOST_ATTEMPTS);
        coolDown.setLabel(getTranslation("exam-life.field.cool-down"));
        limit(coolDown, 0, ExamPlan.MOST_COOL_DOWN_HOURS);
        pass.setLabel(getTranslation("exam-life.field.pass"));
        opens.setDatePickerI18n(new CalendarTexts(getLocale()));
        closes.setDatePickerI18n(new CalendarTexts(getLocale()));
        opens.setLabel(getTranslation("exam-life.field.opens"));
        closes.setLabel(getTranslation("exam-life.field.closes"));
        tiers.setLabel(getTranslation("exam-life.field.tiers"));
        departments.setLabel(getTranslation("exam-life.field.departments"));
        invited.setLabel(getTranslation("exam-life.field.invited"));
        invited.setHelperText(getTranslation("exam-life.field.invited.hint"));
        prerequisite.setLabel(getTranslation("exam-life.field.prerequisite"));
        shuffle.setLabel(getTranslation("exam-life.field.shuffle"));
        forms.setLabel(getTranslation("exam-life.field.forms"));
        forms.setHelperText(getTranslation("exam-life.field.forms.hint"));
        limit(forms, 0, ExamPlan.MOST_FORMS);
        atOnce.setLabel(getTranslation("exam-life.field.at-once"));
        atRelease.setLabel(getTranslation("exam-life.field.at-release"));
        tolerance.setLabel(getTranslation("exam-life.field.tolerance"));
        tolerance.setHelperText(getTranslation("exam-life.field.tolerance.hint"));
        limit(tolerance, 1, ExamPlan.MOST_TOLERANCE);
        code.setLabel(getTranslation("exam-life.field.code"));
        devices.setLabel(getTranslation("exam-life.field.devices"));
        browserKeys.setLabel(getTranslation("exam-life.field.browser-keys"));
    }

    private static void limit(IntegerField field, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
    }

    private static ExamPlan fresh(PlanChoices choices) {
        return new ExamPlan(Bilingual.of("", ""), choices.courses().stream().findFirst().map(CourseSummary::key).orElse(""), List.of(), List.of(), 60, 1, 0, Optional.empty(), Optional.empty(),
                BigDecimal.valueOf(60), ExamAudience.EVERYONE, true, 0, new ReleasePolicy(Reveal.NOTHING, Reveal.ANSWERS), ExamGuard.NONE,
                ExamPlan.USUAL_TOLERANCE);
    }

    private void fill(ExamPlan plan, PlanChoices choices) {
        ExamAudience audience = plan.audience();
        titleZh.setValue(plan.title().zh());
        titleEn.setValue(plan.title().en());
        choices.courses().stream().filter(each -> each.key().equals(plan.course())).findFirst().ifPresent(course::setValue);
        minutes.setValue(plan.minutes());
        blueprint.show(plan.rows(), plan.sections());
        attempts.setValue(plan.attempts());
        coolDown.setValue(plan.coolDownHours());
        pass.setValue(plan.passPercent());
        plan.opensAt().ifPresent(at -> opens.setValue(at.atZone(ClockProducer.ZONE).toLocalDateTime()));
        plan.closesAt().ifPresent(at -> closes.setValue(at.atZone(ClockProducer.ZONE).toLocalDateTime()));
        tiers.setValue(audience.tiers());
        departments.setValue(choices.departments().stream().filter(each -> audience.departments().contains(each.id().value()))
                .collect(Collectors.toSet()));
        invited.setValue(String.join("\n", audience.invited()));
        audience.prerequisite().flatMap(key -> choices.courses().stream().filter(each -> each.key().equals(key)).findFirst())
                .ifPresent(prerequisite::setValue);
        shuffle.setValue(plan.shuffle());
        forms.setValue(plan.forms());
        tolerance.setValue(plan.tolerance());
        atOnce.setValue(plan.release().atOnce());
        atRelease.setValue(plan.release().atRelease());
        code.setValue(plan.guard().code().orElse(""));
        devices.setValue(plan.guard().devices());
        browserKeys.setValue(String.join("\n", plan.guard().browserKeys()));
    }

    /** The bank may have changed since. */
    void recount() {
        blueprint.recount();
    }

    /** The time of an exam whose sections all have their own is their sum. */
    private void timed(int sum) {
        minutes.setReadOnly(sum > 0);
        minutes.setHelperText(sum > 0 ? getTranslation("exam-life.sections.sum") : "");
        if (sum > 0) {
            minutes.setValue(sum);
        }
    }

    /** Without a result nobody starts the next attempt, and results that wait for their release come when the exam is over. */
    private void hintAtWaiting() {
        attempts.setHelperText(number(attempts) > 1 && atOnce.getValue() == Reveal.NOTHING ? getTranslation("exam-life.field.attempts.hint") : "");
    }

    /** What the form says; empty, with the field marked, while something needed is missing. */
    Optional<ExamPlan> plan() {
        titleZh.setInvalid(titleZh.isEmpty());
        course.setInvalid(course.isEmpty());
        if (titleZh.isEmpty() || course.isEmpty()) {
            titleZh.focus();
            return Optional.empty();
        }
        ExamAudience audience = new ExamAudience(Set.copyOf(tiers.getValue()),
                departments.getValue().stream().map(each -> each.id().value()).collect(Collectors.toSet()), words(invited.getValue()),
                Optional.ofNullable(prerequisite.getValue()).map(CourseSummary::key));
        ExamGuard guard = new ExamGuard(Optional.of(code.getValue().strip()).filter(text -> !text.isEmpty()), devices.getValue(),
                words(browserKeys.getValue()));
        return Optional.of(new ExamPlan(Bilingual.of(titleZh.getValue().strip(), titleEn.getValue().strip()), course.getValue().key(),
                blueprint.rows(), blueprint.sections(), number(minutes), number(attempts), number(coolDown), moment(opens), moment(closes),
                Optional.ofNullable(pass.getValue()).orElse(BigDecimal.ZERO), audience, shuffle.getValue(), number(forms),
                new ReleasePolicy(atOnce.getValue(), atRelease.getValue()), guard, number(tolerance)));
    }

    private static int number(IntegerField field) {
        return Optional.ofNullable(field.getValue()).orElse(-1);
    }

    private static Optional<Instant> moment(DateTimePicker picker) {
        return Optional.ofNullable(picker.getValue()).map(time -> time.atZone(ClockProducer.ZONE).toInstant());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s,，;；、]+")).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
