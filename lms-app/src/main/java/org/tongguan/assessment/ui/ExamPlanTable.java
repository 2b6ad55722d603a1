package org.tongguan.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.tongguan.assessment.ExamOverview;

/** Exams with their state, window and counts; on a phone each becomes a card. */
class ExamPlanTable extends Div {
    private static final List<String> COLUMNS = List.of("title", "phase", "window", "paper", "sat");
    private static final long serialVersionUID = 1;

    ExamPlanTable(List<ExamOverview> exams) {
        addClassName("tg-scroll");
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("exam-life.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        table.getHead().add(head);
        exams.forEach(exam -> table.getBody().add(line(exam)));
        add(table);
    }

    private NativeTableRow line(ExamOverview exam) {
        NativeTableHeaderCell title = new NativeTableHeaderCell(new RouterLink(exam.title().in(getLocale()), ExamPlanView.class, exam.id().value()));
        title.getElement().setAttribute("scope", "row").setAttribute("data-exam", exam.id().toString());
        NativeTableRow row = new NativeTableRow();
        row.add(title, cell("phase", ExamWords.badge(exam.phase(), getLocale())), cell("window", new Span(ExamWords.window(exam, getLocale()))),
                cell("paper", new Span(getTranslation("exam-life.paper", "questions", exam.questions(), "minutes", exam.minutes()))),
                cell("sat", new Span(getTranslation("exam-life.sat", "attempts", exam.attempts(), "running", exam.running(), "unmarked",
                        exam.unmarked()))));
        return row;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.getElement().setAttribute("data-label", getTranslation("exam-life.column." + column));
        cell.add(content);
        return cell;
    }
}
