package org.tongguan.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.ReportWords;
import org.tongguan.shared.Page;

/** Who has not passed yet, those over time first, in pages. */
class BehindList extends Card {
    static final int PAGE = 20;
    private static final List<String> COLUMNS = List.of("person", "department", "tier", "course", "due", "attempts");
    private static final long serialVersionUID = 1;

    BehindList(PassRateFilter filter, Page<BehindPerson> people, BehindTotals totals) {
        super("");
        setId("behind");
        add(new H2(getTranslation("reporting.behind.title")));
        if (people.total() == 0) {
            add(new Paragraph(getTranslation("reporting.behind.none")));
            return;
        }
        Paragraph summary = new Paragraph(getTranslation("reporting.behind.summary", "count", totals.notPassed(), "overdue", totals.overdue()));
        summary.addClassName("tg-soft");
        add(summary);
        if (totals.notPassed() > people.total()) {
            Paragraph first = new Paragraph(getTranslation("reporting.behind.first", "most", people.total()));
            first.addClassName("tg-soft");
            add(first);
        }
        add(table(people), pages(filter, people));
    }

    private NativeTable table(Page<BehindPerson> people) {
        NativeTable table = new NativeTable();
        table.addClassNames("tg-table", "tg-stack");
        NativeTableRow head = table.getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("reporting.behind." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        people.items().forEach(person -> table.getBody().add(line(person)));
        return table;
    }

    private NativeTableRow line(BehindPerson person) {
        Span who = new Span(person.name() + " ");
        who.addClassName("tg-person");
        NativeTableHeaderCell name = new NativeTableHeaderCell(who);
        Span number = new Span(person.staffNumber());
        number.addClassNames("tg-soft", "tg-small");
        name.add(number);
        name.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(name);
        NativeTableCell due = cell("due", person.dueOn().map(this::date).orElseGet(() -> getTranslation("reporting.behind.no-date")));
        if (person.overdue()) {
            due.add(new Span(" "), new Badge(getTranslation("reporting.behind.overdue"), Badge.Tone.BAD));
        }
        row.add(cell("department", person.department().in(getLocale())),
                cell("tier", ReportWords.tier(getLocale(), Optional.of(person.tier()))), cell("course", person.course().in(getLocale())), due,
                cell("attempts", Integer.toString(person.attempts())));
        return row;
    }

    private Div pages(PassRateFilter filter, Page<BehindPerson> people) {
        int page = people.offset() / PAGE;
        long last = (people.total() - 1) / PAGE;
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-spread", "tg-small");
        pages.add(page > 0 ? new PassRateLink(getTranslation("reporting.page.previous"), filter, page - 1) : new Span());
        pages.add(new Span(getTranslation("reporting.page.where", "page", page + 1, "pages", last + 1)));
        pages.add(page < last ? new PassRateLink(getTranslation("reporting.page.next"), filter, page + 1) : new Span());
        return pages;
    }

    private NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(new Span(text));
        cell.getElement().setAttribute("data-label", getTranslation("reporting.behind." + column));
        return cell;
    }

    private String date(LocalDate day) {
        return Formats.day(getLocale(), day);
    }
}
