package org.tongguan.assessment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.tongguan.assessment.ExamOverview;
import org.tongguan.platform.ui.StackTable;

/** Exams with their state, window and counts; on a phone each becomes a card. */
class ExamPlanTable extends Div {
    private static final List<String> COLUMNS = List.of("title", "phase", "window", "paper", "sat");
    private static final long serialVersionUID = 1;

    private final StackTable table = new StackTable("exam-life.column.", COLUMNS);

    ExamPlanTable(List<ExamOverview> exams) {
        exams.forEach(exam -> table.row(line(exam)));
        add(table);
    }

    private NativeTableRow line(ExamOverview exam) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(new RouterLink(exam.title().in(getLocale()), ExamPlanView.class, exam.id().value()));
        title.getElement().setAttribute("scope", "row").setAttribute("data-exam", exam.id().toString());
        NativeTableRow row = new NativeTableRow();
        row.add(title, table.cell("phase", ExamWords.badge(exam.phase(), getLocale())), table.cell("window", new Span(ExamWords.window(exam, getLocale()))),
                table.cell("paper", new Span(getTranslation("exam-life.paper", "questions", exam.questions(), "minutes", exam.minutes()))),
                table.cell("sat", new Span(getTranslation("exam-life.sat", "attempts", exam.attempts(), "running", exam.running(), "unmarked",
                        exam.unmarked()))));
        return row;
    }
}
