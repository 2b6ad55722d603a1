package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Span;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Chart;

/** Every item as a point: how easy it is against how well it tells strong and weak candidates apart. Shapes and colours say how doubtful it is. */
final class ItemMap {
    private static final int NAMED = 12;

    private final Analysis analysis;
    private final Locale locale;

    ItemMap(Analysis analysis, Locale locale) {
        this.analysis = analysis;
        this.locale = locale;
    }

    Chart chart() {
        Chart chart = new Chart(text("item-analysis.map.title"), options(), table());
        chart.setDrawingHeight("24rem");
        return chart;
    }

    private String options() {
        JsonArrayBuilder series = Json.createArrayBuilder()
                .add(points(null, "circle", "#1f7a4d"))
                .add(points(ItemFlag.Severity.NOTE, "rect", "#1d5fbf"))
                .add(points(ItemFlag.Severity.WARNING, "triangle", "#b35c00"))
                .add(points(ItemFlag.Severity.SERIOUS, "diamond", "#b3261e"));
        return Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("left", 8).add("right", 24).add("top", 64).add("bottom", 28).add("containLabel", true))
                .add("legend", Json.createObjectBuilder().add("top", 0).add("left", 0).add("selectedMode", false))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "item").add("formatter", "{b}<br>{a}"))
                .add("xAxis", axis("item-analysis.column.facility").add("min", 0).add("max", 100).add("nameLocation", "middle").add("nameGap", 28))
                .add("yAxis", axis("item-analysis.column.discrimination").add("max", 100).add("nameTextStyle", AxisTitle.style()))
                .add("series", series).build().toString();
    }

    private JsonObjectBuilder axis(String name) {
        return Json.createObjectBuilder().add("type", "value").add("name", text(name))
                .add("axisLabel", Json.createObjectBuilder().add("formatter", "{value}%"));
    }

    private JsonObjectBuilder points(ItemFlag.@Nullable Severity severity, String shape, String colour) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        analysis.items().stream().filter(item -> severity == gravest(item).orElse(null)).map(AnalysedItem::statistics)
                .filter(item -> item.facility().isPresent() && item.discriminationIndex().isPresent())
                .forEach(item -> data.add(Json.createObjectBuilder().add("name", item.name()).add("value", Json.createArrayBuilder()
                        .add(tenths(item.facility().getAsDouble())).add(tenths(item.discriminationIndex().getAsDouble())))));
        boolean named = severity == ItemFlag.Severity.SERIOUS || severity != null && analysis.items().size() <= NAMED;
        return Json.createObjectBuilder().add("type", "scatter").add("name", text(word(severity))).add("symbol", shape).add("symbolSize", 13)
                .add("color", colour).add("data", data).add("label", Json.createObjectBuilder().add("show", named).add("position", "top")
                        .add("formatter", "{b}"));
    }

    private FigureTable table() {
        FigureTable table = new FigureTable(text("item-analysis.map.title"), List.of(text("item-analysis.column.item"),
                text("item-analysis.column.facility"), text("item-analysis.column.discrimination"), text("item-analysis.column.flags")));
        for (AnalysedItem each : analysis.items()) {
            ItemStatistics item = each.statistics();
            table.row(new Span(item.name()), List.of(AnalysisWords.percent(locale, item.facility()),
                    AnalysisWords.percent(locale, item.discriminationIndex()), text(word(gravest(each).orElse(null)))));
        }
        return table;
    }

    private static Optional<ItemFlag.Severity> gravest(AnalysedItem item) {
        return item.flags().stream().map(flag -> flag.kind().severity()).min(java.util.Comparator.naturalOrder());
    }

    private static String word(ItemFlag.@Nullable Severity severity) {
        return "item-analysis.severity." + (severity == null ? "none" : severity.name().toLowerCase(Locale.ROOT));
    }

    private static double tenths(double figure) {
        return Math.round(figure * 10) / 10.0;
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
