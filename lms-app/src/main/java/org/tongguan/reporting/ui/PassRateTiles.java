package org.tongguan.reporting.ui;

import com.vaadin.flow.component.html.Div;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.reporting.BehindTotals;
import org.tongguan.reporting.PassCounts;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.ReportWords;

/** The chosen department in four figures. */
class PassRateTiles extends Div {
    private static final long serialVersionUID = 1;

    PassRateTiles(PassRateReport report, BehindTotals behind) {
        addClassName("tg-stats");
        PassCounts total = report.total();
        add(new StatTile(getTranslation("reporting.column.pass-rate"), ReportWords.percent(getLocale(), total.passRate()),
                getTranslation("reporting.tile.pass-rate", "passed", number(total.passed()), "sat", number(total.sat()))));
        add(new StatTile(getTranslation("reporting.column.completion"), ReportWords.percent(getLocale(), total.completion()),
                getTranslation("reporting.tile.completion", "passed", number(total.passed()), "assigned", number(total.assigned()))));
        add(new StatTile(getTranslation("reporting.column.sat"), number(total.sat()),
                getTranslation("reporting.tile.sat", "waiting", number(total.assigned() - total.sat()))));
        add(new StatTile(getTranslation("reporting.tile.overdue"), number(behind.overdue()),
                getTranslation("reporting.tile.behind", "count", number(behind.notPassed()))));
    }

    private String number(long figure) {
        return Formats.count(getLocale(), figure);
    }
}
