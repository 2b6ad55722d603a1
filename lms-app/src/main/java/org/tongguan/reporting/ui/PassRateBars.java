package org.tongguan.reporting.ui;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.reporting.PassRateReport;
import org.tongguan.reporting.ReportWords;
import org.tongguan.reporting.Standing;

/** Two bars for each department, pass rate and completion, as options of Apache ECharts; each bar carries its figure and its word. */
class PassRateBars {
    private static final int ROW_PIXELS = 46;
    private static final int FRAME_PIXELS = 84;
    private final List<PassRateReport.Row> rows;
    private final Locale locale;

    PassRateBars(PassRateReport report, Locale locale) {
        this.rows = report.rows();
        this.locale = locale;
    }

    /** Tall enough for every department to have its bars. */
    String height() {
        return FRAME_PIXELS + rows.size() * ROW_PIXELS + "px";
    }

    String options() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder rates = Json.createArrayBuilder();
        JsonArrayBuilder completions = Json.createArrayBuilder();
        for (PassRateReport.Row row : rows) {
            names.add(ReportWords.row(locale, row));
            String word = ReportWords.percent(locale, row.counts().passRate()) + "  " + ReportWords.standing(locale, row.standing());
            rates.add(bar(row.counts().passRate(), word).add("itemStyle", Json.createObjectBuilder().add("color", colour(row.standing()))));
            completions.add(bar(row.counts().completion(), ReportWords.percent(locale, row.counts().completion())));
        }
        return Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("left", 8).add("right", 88).add("top", 32).add("bottom", 8)
                        .add("containLabel", true))
                .add("legend", Json.createObjectBuilder().add("top", 0).add("left", 0).add("selectedMode", false))
                .add("xAxis", Json.createObjectBuilder().add("type", "value").add("min", 0).add("max", 100)
                        .add("axisLabel", Json.createObjectBuilder().add("formatter", "{value}%")))
                .add("yAxis", Json.createObjectBuilder().add("type", "category").add("inverse", true).add("data", names)
                        .add("axisTick", Json.createObjectBuilder().add("show", false))
                        .add("axisLabel", Json.createObjectBuilder().add("width", 120).add("overflow", "break")))
                .add("series", Json.createArrayBuilder()
                        .add(series("reporting.column.pass-rate", rates, 14, "#1f7a4d"))
                        .add(series("reporting.column.completion", completions, 8, "#8fa3b8")))
                .build().toString();
    }

    private JsonObjectBuilder series(String name, JsonArrayBuilder data, int width, String colour) {
        return Json.createObjectBuilder().add("type", "bar").add("name", Texts.text(locale, name)).add("data", data).add("barWidth", width)
                .add("color", colour).add("barGap", "30%");
    }

    private static JsonObjectBuilder bar(OptionalDouble share, String label) {
        return Json.createObjectBuilder().add("value", Math.round(share.orElse(0) * 1000) / 10.0)
                .add("label", Json.createObjectBuilder().add("show", true).add("position", "right").add("formatter", label));
    }

    private static String colour(Standing standing) {
        return switch (standing) {
            case GREEN -> "#1f7a4d";
            case AMBER -> "#c27c0e";
            case RED -> "#b3261e";
            case NOT_YET -> "#8fa3b8";
        };
    }
}
