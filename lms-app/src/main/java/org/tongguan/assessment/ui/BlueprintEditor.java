package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
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

/**
 * The rows of a blueprint, in sections where it is divided; each row says how many questions the bank holds for it, and the whole whether the
 * bank suffices.
 */
class BlueprintEditor extends Div {
    private static final long serialVersionUID = 1;

    private final transient ExamPlanService plans;
    private final transient PlanChoices choices;
    private final SerializableConsumer<Integer> timed;
    private final Div blocks = new Div();
    private final Button divide = new Button(VaadinIcon.SPLIT.create(), click -> divide());
    private final Paragraph total = new Paragraph();
    private final Div verdict = new Div();
    private final Div samples = new Div();
    private final List<SectionEditor> sections = new ArrayList<>();
    private boolean divided;
    private transient Optional<String> course = Optional.empty();

    /** @param timed hears the sum of the sections' minutes when each has its own, else 0 */
    BlueprintEditor(ExamPlanService plans, PlanChoices choices, SerializableConsumer<Integer> timed) {
        this.plans = plans;
        this.choices = choices;
        this.timed = timed;
        divide.setId("add-section");
        divide.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        verdict.getElement().setAttribute("role", "status");
        verdict.setId("feasibility");
        Button sample = new Button(getTranslation("exam-life.dry-run"), VaadinIcon.RANDOM.create(), click -> sample());
        sample.setId("dry-run");
        add(blocks, divide, total, verdict, sample, samples);
    }

    void use(Optional<String> courseKey) {
        course = courseKey;
        count();
    }

    void show(List<ExamPlan.Row> rows, List<ExamPlan.Section> planned) {
        blocks.removeAll();
        sections.clear();
        divided = !planned.isEmpty();
        int from = 0;
        for (ExamPlan.Section section : planned) {
            SectionEditor block = block();
            block.fill(section);
            rows.subList(from, from + section.rows()).forEach(block::append);
            from += section.rows();
        }
        if (!divided) {
            rows.forEach(block()::append);
        }
        number();
    }

    List<ExamPlan.Row> rows() {
        return lines().stream().map(BlueprintRow::value).toList();
    }

    List<ExamPlan.Section> sections() {
        return divided ? sections.stream().map(SectionEditor::section).toList() : List.of();
    }

    private List<BlueprintRow> lines() {
        return sections.stream().flatMap(section -> section.rows().stream()).toList();
    }

    private SectionEditor block() {
        SectionEditor block = new SectionEditor(choices, this::count, this::remove);
        sections.add(block);
        blocks.add(block);
        return block;
    }

    /** What was one paper becomes its first section. */
    private void divide() {
        divided = true;
        block().append(new ExamPlan.Row(ExamPlan.ANY, ItemType.SINGLE_CHOICE, 5, Optional.empty(), BigDecimal.ONE));
        number();
    }

    /** The last section that is taken away leaves its rows as a paper that is not divided. */
    private void remove(SectionEditor block) {
        if (sections.size() == 1) {
            divided = false;
        } else {
            sections.remove(block);
            blocks.remove(block);
        }
        number();
    }

    private void number() {
        for (int n = 0; n < sections.size(); n++) {
            sections.get(n).number(divided ? n + 1 : 0);
        }
        divide.setText(getTranslation(divided ? "exam-life.sections.add" : "exam-life.sections.divide"));
        divide.setEnabled(sections.size() < ExamPlan.MOST_SECTIONS);
        count();
    }

    private void count() {
        boolean all = divided && sections.stream().allMatch(section -> section.minutes().isPresent());
        timed.accept(all ? sections.stream().mapToInt(section -> section.minutes().orElseThrow()).sum() : 0);
        recount();
    }

    /** What the bank can give just now. */
    void recount() {
        List<ExamPlan.Row> wanted = rows();
        BigDecimal points = wanted.stream().map(row -> row.points().multiply(BigDecimal.valueOf(row.count()))).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("exam-life.row.total", "questions", wanted.stream().mapToInt(ExamPlan.Row::count).sum(), "points",
                points.stripTrailingZeros().toPlainString()));
        verdict.removeAll();
        if (course.isEmpty() || wanted.isEmpty()) {
            return;
        }
        List<BlueprintRow> lines = lines();
        List<Long> available = plans.available(course.get(), wanted);
        for (int n = 0; n < lines.size(); n++) {
            lines.get(n).available(available.get(n));
        }
        List<Shortfall> lacks = plans.shortfalls(course.get(), wanted);
        lacks.forEach(lack -> verdict.add(line("tg-strong", LackWords.of(lack, choices.competences(), getLocale()))));
        if (lacks.isEmpty()) {
            verdict.add(line("tg-soft", getTranslation("exam-life.feasible")));
        }
    }

    private void sample() {
        samples.removeAll();
        if (course.isEmpty() || lines().isEmpty()) {
            samples.add(line("tg-soft", getTranslation("exam-life.dry-run.rows-first")));
            return;
        }
        try {
            samples.add(new DryRunPanel(plans.dryRun(course.get(), rows(), sections()), choices, plans));
        } catch (DomainError error) {
            recount();
            FailureNotice.show(LackWords.refusal(error, choices.competences(), getLocale()));
        }
    }

    private static Paragraph line(String look, String text) {
        Paragraph line = new Paragraph(text);
        line.addClassName(look);
        return line;
    }
}
