package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.Bilingual;

/** The rows of one section with its titles and minutes; on a paper that is not divided all rows, and nothing above them. */
class SectionEditor extends Div {
    private static final long serialVersionUID = 1;

    private final H3 name = new H3();
    private final TextField titleZh = new TextField();
    private final TextField titleEn = new TextField();
    private final IntegerField minutes = new IntegerField();
    private final Div lines = new Div();
    private final List<BlueprintRow> rows = new ArrayList<>();
    private final transient PlanChoices choices;
    private final SerializableRunnable changed;
    private final Button away;
    private final Div head;

    SectionEditor(PlanChoices choices, SerializableRunnable changed, SerializableConsumer<SectionEditor> remove) {
        this.choices = choices;
        this.changed = changed;
        addClassName("tg-section");
        titleZh.setLabel(getTranslation("exam-life.sections.title-zh"));
        titleZh.setRequiredIndicatorVisible(true);
        titleEn.setLabel(getTranslation("exam-life.sections.title-en"));
        minutes.setLabel(getTranslation("exam-life.sections.minutes"));
        minutes.setHelperText(getTranslation("exam-life.sections.minutes.hint"));
        minutes.setMin(1);
        minutes.setMax(ExamPlan.MOST_MINUTES);
        minutes.setClearButtonVisible(true);
        minutes.addValueChangeListener(change -> changed.run());
        away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        Div fields = new Div(titleZh, titleEn, minutes, away);
        fields.addClassNames("tg-row", "tg-section-fields");
        head = new Div(name, fields);
        Button add = new Button(getTranslation("exam-life.row.add"), VaadinIcon.PLUS.create(), click -> {
            append(new ExamPlan.Row(ExamPlan.ANY, ItemType.SINGLE_CHOICE, 5, Optional.empty(), BigDecimal.ONE));
            changed.run();
        });
        add.addClassName("exam-add-row");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(head, lines, add);
        number(0);
    }

    /** @param number 0 on a paper that is not divided */
    void number(int number) {
        head.setVisible(number > 0);
        name.setText(getTranslation("exam-life.sections.number", "number", number));
        away.setAriaLabel(getTranslation("exam-life.sections.remove", "number", number));
        setClassName("tg-section-open", number > 0);
        getElement().setAttribute("data-section", Integer.toString(number));
    }

    void fill(ExamPlan.Section section) {
        titleZh.setValue(section.title().zh());
        titleEn.setValue(section.title().en());
        section.minutes().ifPresent(minutes::setValue);
    }

    void append(ExamPlan.Row row) {
        BlueprintRow line = new BlueprintRow(choices, row, changed, this::remove);
        rows.add(line);
        lines.add(line);
    }

    private void remove(BlueprintRow row) {
        rows.remove(row);
        lines.remove(row);
        changed.run();
    }

    List<BlueprintRow> rows() {
        return rows;
    }

    Optional<Integer> minutes() {
        return Optional.ofNullable(minutes.getValue());
    }

    ExamPlan.Section section() {
        String zh = titleZh.getValue().strip();
        String en = titleEn.getValue().strip();
        titleZh.setInvalid(zh.isEmpty());
        return new ExamPlan.Section(Bilingual.of(zh, en.isEmpty() ? zh : en), minutes(), rows.size());
    }
}
