package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.tongguan.assessment.DryRun;
import org.tongguan.assessment.DryRun.Place;
import org.tongguan.assessment.ExamPlanService;
import org.tongguan.questionbank.Question;

/** One paper at a time, question by question as it would be sat; for those who may see the bank. */
class SamplePapers extends Div {
    private static final long serialVersionUID = 1;

    private final transient ExamPlanService plans;
    private final Div paper = new Div();

    /** @param label key of the choice's label; {@code .number} behind it names a paper, by what the function makes of its number */
    SamplePapers(DryRun run, ExamPlanService plans, String label, IntFunction<String> name) {
        this.plans = plans;
        if (run.papers().isEmpty() || plans.questions(run.papers().get(0)).isEmpty()) {
            return;
        }
        Select<DryRun.Sample> which = new Select<>();
        which.setId("sample-paper");
        which.setLabel(getTranslation(label));
        which.setItems(run.papers());
        which.setItemLabelGenerator(sample -> getTranslation(label + ".number", "number", name.apply(sample.number()), "questions",
                sample.places().size(), "points", sample.points().stripTrailingZeros().toPlainString()));
        which.addValueChangeListener(change -> show(change.getValue()));
        paper.setId("sample-questions");
        add(which, paper);
        which.setValue(run.papers().get(0));
    }

    private void show(DryRun.Sample sample) {
        Map<Long, Question> questions = plans.questions(sample);
        paper.removeAll();
        OrderedList list = new OrderedList();
        int section = 0;
        int slot = 1;
        for (Place place : sample.places()) {
            if (place.section() != section) {
                section = place.section();
                list = new OrderedList();
                list.getElement().setAttribute("start", Integer.toString(slot));
                paper.add(new H4(getTranslation("exam-life.sections.number", "number", section)));
            }
            list.add(line(place, questions.get(place.version())));
            paper.add(list);
            slot++;
        }
    }

    private ListItem line(Place place, Question question) {
        Span kind = new Span(String.join(" · ", List.of(question.code(), getTranslation("exam.type." + question.type().key()),
                getTranslation("exam-life.difficulty." + question.difficulty()),
                getTranslation("exam-life.dry-run.points", "points", place.points().stripTrailingZeros().toPlainString()))));
        kind.addClassNames("tg-soft", "tg-small");
        Div words = new Div(kind);
        return new ListItem(new Span(question.stem().in(getLocale())), words);
    }
}
