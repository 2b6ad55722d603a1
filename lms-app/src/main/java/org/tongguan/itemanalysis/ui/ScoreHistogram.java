package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Span;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Chart;

/** How many candidates have how much of the maximum; those who passed in another colour, with a line at the pass mark. */
final class ScoreHistogram {
    private static final int STEP = 100 / Analysis.BINS;
    private static final String BELOW = "#b35c00";
    private static final String ABOVE = "#1d5fbf";

    private final Analysis analysis;
    private final OptionalDouble pass;
    private final Locale locale;

    /** @param pass the cut score in percent; empty when there is none */
    ScoreHistogram(Analysis analysis, OptionalDouble pass, Locale locale) {
        this.analysis = analysis;
        this.pass = pass;
        this.locale = locale;
    }

    Chart chart() {
        return new Chart(text("item-analysis.histogram.title"), options(), table());
    }

    private String options() {
        JsonArrayBuilder names = Json.createArrayBuilder();
        JsonArrayBuilder failed = Json.createArrayBuilder();
        JsonArrayBuilder passed = Json.createArrayBuilder();
        for (int bin = 0; bin < Analysis.BINS; bin++) {
            boolean above = bin * STEP >= pass.orElse(0);
            names.add(String.valueOf(bin * STEP));
            failed.add(above ? 0 : analysis.distribution().get(bin));
            passed.add(above ? analysis.distribution().get(bin) : 0);
        }
        JsonArrayBuilder series = Json.createArrayBuilder();
        JsonObjectBuilder reached = bars(pass.isPresent() ? "item-analysis.histogram.passed" : "item-analysis.histogram.candidates", passed, ABOVE);
        if (pass.isPresent()) {
            series.add(bars("item-analysis.histogram.failed", failed, BELOW));
            reached.add("markLine", Json.createObjectBuilder().add("symbol", "none").add("silent", true)
                    .add("label", Json.createObjectBuilder().add("formatter", text("item-analysis.histogram.pass") + " "
                            + AnalysisWords.number(locale, pass, 0) + "%"))
                    .add("lineStyle", Json.createObjectBuilder().add("type", "dashed").add("width", 2).add("color", "#7b4fb3"))
                    .add("data", Json.createArrayBuilder().add(Json.createObjectBuilder().add("xAxis",
                            (int) Math.min(Analysis.BINS - 1.0, Math.ceil(pass.getAsDouble() / STEP))))));
        }
        series.add(reached);
        return Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("left", 8).add("right", 24).add("top", 56).add("bottom", 28).add("containLabel", true))
                .add("legend", Json.createObjectBuilder().add("top", 0).add("left", 0).add("selectedMode", false))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "axis"))
                .add("xAxis", Json.createObjectBuilder().add("type", "category").add("data", names).add("name", text("item-analysis.histogram.x"))
                        .add("nameLocation", "middle").add("nameGap", 28))
                .add("yAxis", Json.createObjectBuilder().add("type", "value").add("minInterval", 1).add("name", text("item-analysis.histogram.y"))
                        .add("nameTextStyle", AxisTitle.style()))
                .add("series", series).build().toString();
    }

    private JsonObjectBuilder bars(String name, JsonArrayBuilder data, String colour) {
        return Json.createObjectBuilder().add("type", "bar").add("stack", "all").add("name", text(name)).add("data", data).add("color", colour)
                .add("barCategoryGap", "8%");
    }

    private FigureTable table() {
        FigureTable table = new FigureTable(text("item-analysis.histogram.title"),
                List.of(text("item-analysis.histogram.x"), text("item-analysis.histogram.candidates")));
        for (int bin = 0; bin < Analysis.BINS; bin++) {
            table.row(new Span(bin * STEP + "–" + (bin + 1) * STEP + "%"), List.of(Formats.count(locale, analysis.distribution().get(bin))));
        }
        return table;
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
