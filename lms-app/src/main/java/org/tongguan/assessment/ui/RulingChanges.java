package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.RulingPreview.Line;
import org.tongguan.assessment.RulingService;
import org.tongguan.shared.Page;

/** Whose results a ruling that was made has changed, page by page; looked up when somebody wants to see it. */
class RulingChanges extends Details {
    private static final int PAGE = 50;
    private static final long serialVersionUID = 1;

    private final transient RulingService rulings;
    private final transient ExamId exam;
    private final long ruling;

    RulingChanges(RulingService rulings, ExamId exam, long ruling) {
        this.rulings = rulings;
        this.exam = exam;
        this.ruling = ruling;
        setSummaryText(getTranslation("ruling.lines.show"));
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                show(0);
            }
        });
    }

    private void show(int from) {
        Page<Line> page = rulings.changes(exam, ruling, from, PAGE);
        removeAll();
        add(new RulingTable(page.items()));
        if (page.total() > PAGE) {
            add(pages(from, page.total()));
        }
    }

    private Div pages(int from, long total) {
        Button previous = new Button(getTranslation("exam-life.previous"), click -> show(from - PAGE));
        previous.setEnabled(from > 0);
        Button next = new Button(getTranslation("exam-life.next"), click -> show(from + PAGE));
        next.setEnabled(from + PAGE < total);
        Div pages = new Div(previous, new Span(getTranslation("ruling.lines.page", "from", from + 1, "to", Math.min(total, from + PAGE),
                "total", total)), next);
        pages.addClassNames("tg-row", "tg-spread", "tg-small");
        return pages;
    }
}
