package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlan.Shortfall;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.questionbank.ItemType;
import org.tongguan.shared.DomainError;

/** The rows of a blueprint; each says how many questions the bank holds for it, and the whole whether the bank suffices. */
class BlueprintEditor extends Div {
    private static final long serialVersionUID = 1;

    private final transient ExamPlanService plans;
    private final transient PlanChoices choices;
    private final Div lines = new Div();
    private final Paragraph total = new Paragraph();
    private final Div verdict = new Div();
    private final Div samples = new Div();
    private final List<BlueprintRow> rows = new ArrayList<>();
    private transient Optional<String> course = Optional.empty();

    BlueprintEditor(ExamPlanService plans, PlanChoices choices) {
        this.plans = plans;
        this.choices = choices;
        Button add = new Button(getTranslation("exam-life.row.add"), VaadinIcon.PLUS.create(), click -> {
            append(new ExamPlan.Row(ExamPlan.ANY, ItemType.SINGLE_CHOICE, 5, Optional.empty(), BigDecimal.ONE));
            count();
        });
        add.setId("add-row");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        verdict.getElement().setAttribute("role", "status");
        verdict.setId("feasibility");
        Button sample = new Button(getTranslation("exam-life.dry-run"), VaadinIcon.RANDOM.create(), click -> sample());
        sample.setId("dry-run");
        add(lines, add, total, verdict, sample, samples);
    }

    void use(Optional<String> courseKey) {
        course = courseKey;
        count();
    }

    void show(List<ExamPlan.Row> planned) {
        lines.removeAll();
        rows.clear();
        planned.forEach(this::append);
        count();
    }

    List<ExamPlan.Row> rows() {
        return rows.stream().map(BlueprintRow::value).toList();
    }

    private void append(ExamPlan.Row row) {
        BlueprintRow line = new BlueprintRow(choices, row, this::count, this::remove);
        rows.add(line);
        lines.add(line);
    }

    private void remove(BlueprintRow row) {
        rows.remove(row);
        lines.remove(row);
        count();
    }

    private void count() {
        List<ExamPlan.Row> wanted = rows();
        BigDecimal points = wanted.stream().map(row -> row.points().multiply(BigDecimal.valueOf(row.count()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("exam-life.row.total", "questions", wanted.stream().mapToInt(ExamPlan.Row::count).sum(), "points",
                points.stripTrailingZeros().toPlainString()));
        verdict.removeAll();
        if (course.isEmpty() || wanted.isEmpty()) {
            return;
        }
        List<Long> available = plans.available(course.get(), wanted);
        for (int n = 0; n < rows.size(); n++) {
            rows.get(n).available(available.get(n));
        }
        List<Shortfall> lacks = plans.shortfalls(course.get(), wanted);
        lacks.forEach(lack -> verdict.add(line("tg-strong", getTranslation("exam-life.shortfall", "kind", kind(lack), "wanted", lack.wanted(),
                "held", lack.held()))));
        if (lacks.isEmpty()) {
            verdict.add(line("tg-soft", getTranslation("exam-life.feasible")));
        }
    }

    private void sample() {
        samples.removeAll();
        if (course.isEmpty() || rows.isEmpty()) {
            return;
        }
        try {
            samples.add(new DryRunPanel(plans.dryRun(course.get(), rows()), choices));
        } catch (DomainError error) {
            FailureNotice.show(FailureNotice.text(error, getLocale()));
        }
    }

    private String kind(Shortfall lack) {
        return BlueprintRow.competence(choices, lack.competence(), getLocale()) + " · " + getTranslation("exam.type." + lack.type().key())
                + lack.difficulty().map(word -> " · " + getTranslation("exam-life.difficulty." + word)).orElse("");
    }

    private static Paragraph line(String look, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(look);
        return line;
    }
}
