package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.questionbank.ItemType;

/** One row of a blueprint. */
class BlueprintRow extends Div {
    private static final long serialVersionUID = 1;

    private final Select<String> competence = new Select<>();
    private final Select<ItemType> type = new Select<>();
    private final Select<String> difficulty = new Select<>();
    private final IntegerField count = new IntegerField();
    private final BigDecimalField points = new BigDecimalField();
    private final Span available = new Span();

    BlueprintRow(PlanChoices choices, ExamPlan.Row row, SerializableRunnable changed, SerializableConsumer<BlueprintRow> remove) {
        addClassNames("tg-row", "tg-filters");
        List<String> keys = new ArrayList<>(List.of(ExamPlan.ANY));
        keys.addAll(choices.competences().keySet());
        if (!keys.contains(row.competence())) {
            keys.add(row.competence());
        }
        competence.setLabel(getTranslation("exam-life.row.competence"));
        competence.setItems(keys);
        competence.setItemLabelGenerator(key -> LackWords.competence(key, choices.competences(), getLocale()));
        competence.setValue(row.competence());
        type.setLabel(getTranslation("exam-life.row.type"));
        type.setItems(ItemType.values());
        type.setItemLabelGenerator(each -> getTranslation("exam.type." + each.key()));
        type.setValue(row.type());
        difficulty.setLabel(getTranslation("exam-life.row.difficulty"));
        difficulty.setItems(ExamPlan.DIFFICULTIES);
        difficulty.setEmptySelectionAllowed(true);
        difficulty.setEmptySelectionCaption(getTranslation("exam-life.row.any"));
        difficulty.setItemLabelGenerator(word -> word == null ? getTranslation("exam-life.row.any") : getTranslation("exam-life.difficulty." + word));
        row.difficulty().filter(ExamPlan.DIFFICULTIES::contains).ifPresent(difficulty::setValue);
        count.setLabel(getTranslation("exam-life.row.count"));
        count.setMin(1);
        count.setMax(ExamPlan.MOST_QUESTIONS);
        count.setValue(row.count());
        count.setWidth("6rem");
        points.setLabel(getTranslation("exam-life.row.points"));
        points.setValue(row.points());
        points.setWidth("6rem");
        Button away = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(getTranslation("exam-life.row.remove"));
        available.addClassNames("tg-soft", "tg-small");
        competence.addValueChangeListener(change -> changed.run());
        type.addValueChangeListener(change -> changed.run());
        difficulty.addValueChangeListener(change -> changed.run());
        count.addValueChangeListener(change -> changed.run());
        points.addValueChangeListener(change -> changed.run());
        add(competence, type, difficulty, count, points, available, away);
    }

    void available(long number) {
        available.setText(getTranslation("exam-life.row.available", "count", number));
    }

    ExamPlan.Row value() {
        return new ExamPlan.Row(competence.getValue(), type.getValue(), Optional.ofNullable(count.getValue()).orElse(0),
                Optional.ofNullable(difficulty.getValue()), Optional.ofNullable(points.getValue()).orElse(BigDecimal.ZERO));
    }
}
