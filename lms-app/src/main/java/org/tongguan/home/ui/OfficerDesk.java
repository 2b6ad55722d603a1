package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.time.ClockProducer;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.reporting.BehindPerson;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.PassRateService;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/** The organisation department's desk: this quarter's pass rate, the weakest departments, and who is behind. */
@Dependent
class OfficerDesk extends Div implements RoleDesk {
    private static final int SHOWN = 5;
    private static final String PASS_RATES = "pass-rates";
    private static final String BEHIND = PASS_RATES + "#behind";
    private static final long serialVersionUID = 1;
    private final transient PassRateService passRates;
    private final transient Clock clock;

    @Inject
    OfficerDesk(PassRateService passRates, Clock clock) {
        this.passRates = passRates;
        this.clock = clock;
    }

    @Override
    public Role role() {
        return Role.ORG_OFFICER;
    }

    @Override
    public Optional<NextStep> open() {
        PassRateFilter filter = new PassRateFilter(Optional.empty(), Optional.empty(),
                Period.running(PeriodUnit.QUARTER, clock, ClockProducer.ZONE));
        PassRateReport report = passRates.report(filter);
        BehindTotals behind = passRates.behindTotals(filter);
        List<BehindPerson> people = passRates.behind(filter, 0, SHOWN).items();
        add(tiles(report, behind), weakest(report), behind(people));
        return Optional.of(behind.overdue() > 0
                ? NextStep.to(getTranslation("home.officer.overdue.title", "count", number(behind.overdue())),
                        getTranslation("home.officer.overdue.hint"), getTranslation("home.officer.overdue.action"), BEHIND)
                : NextStep.to(getTranslation("home.officer.fine.title"), getTranslation("home.officer.fine.hint"),
                        getTranslation("home.officer.fine.action"), PASS_RATES));
    }

    private Div tiles(PassRateReport report, BehindTotals behind) {
        Div tiles = new Div(
                new StatTile(getTranslation("home.officer.pass-rate"), ReportWords.percent(getLocale(), report.total().passRate()),
                        ReportWords.period(getLocale(), report.filter().period())),
                new StatTile(getTranslation("home.officer.completion"), ReportWords.percent(getLocale(), report.total().completion()),
                        getTranslation("home.officer.completion.note", "passed", number(report.total().passed()), "assigned",
                                number(report.total().assigned()))),
                new StatTile(getTranslation("home.officer.not-passed"), number(behind.notPassed()),
                        getTranslation("home.officer.not-passed.note", "count", number(behind.overdue()))));
        tiles.addClassName("tg-stats");
        return tiles;
    }

    private Card weakest(PassRateReport report) {
        String title = getTranslation("home.officer.weakest", "department", report.chosen().name().in(getLocale()));
        List<PassRateReport.Row> rows = report.rows().stream().filter(row -> row.standing() != Standing.NOT_YET)
                .sorted(Comparator.comparingDouble(row -> row.counts().passRate().orElse(1))).limit(SHOWN).toList();
        if (rows.isEmpty()) {
            return new Card(title, new Paragraph(getTranslation("home.officer.weakest.none")));
        }
        FigureTable table = new FigureTable(getTranslation("home.column.department"), getTranslation("home.officer.pass-rate"),
                getTranslation("home.column.standing"));
        rows.forEach(row -> table.line(new Anchor(PASS_RATES + "?department=" + row.department(), ReportWords.row(getLocale(), row)),
                new Span(ReportWords.percent(getLocale(), row.counts().passRate())),
                new Badge(ReportWords.standing(getLocale(), row.standing()), tone(row.standing()))));
        return new Card(title, table);
    }

    private Card behind(List<BehindPerson> people) {
        if (people.isEmpty()) {
            return new Card(getTranslation("home.officer.behind"), new Paragraph(getTranslation("home.officer.behind.none")));
        }
        FigureTable table = new FigureTable(getTranslation("home.column.person"), getTranslation("home.column.department"),
                getTranslation("home.column.course"), getTranslation("home.column.due"));
        people.forEach(person -> table.line(FigureTable.person(person.name()), new Span(person.department().in(getLocale())),
                new Span(person.course().in(getLocale())), new DueDate(person.dueOn(), person.overdue())));
        return new Card(getTranslation("home.officer.behind"), table,
                new Anchor(BEHIND, getTranslation("home.officer.behind.all")));
    }

    private static Badge.Tone tone(Standing standing) {
        return switch (standing) {
            case GREEN -> Badge.Tone.GOOD;
            case AMBER -> Badge.Tone.WARNING;
            case RED -> Badge.Tone.BAD;
            case NOT_YET -> Badge.Tone.NEUTRAL;
        };
    }

    private String number(long figure) {
        return Formats.count(getLocale(), figure);
    }
}
