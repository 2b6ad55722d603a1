package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Span;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Chart;

/** How much of an item's maximum each fifth of the candidates earned, from the weakest to the strongest; a good item climbs. */
final class FifthsPlot {
    private static final int FIFTHS = 5;
    private final List<ItemStatistics> items;
    private final String title;
    private final Locale locale;

    FifthsPlot(List<ItemStatistics> items, String title, Locale locale) {
        this.items = items;
        this.title = title;
        this.locale = locale;
    }

    Chart chart() {
        return new Chart(title, options(), table());
    }

    private String options() {
        JsonArrayBuilder series = Json.createArrayBuilder();
        items.forEach(item -> series.add(line(item)));
        JsonObjectBuilder options = Json.createObjectBuilder()
                .add("grid", Json.createObjectBuilder().add("left", 8).add("right", 24).add("top", items.size() > 1 ? 64 : 36).add("bottom", 8)
                        .add("containLabel", true))
                .add("tooltip", Json.createObjectBuilder().add("trigger", "item").add("formatter", "{a}<br>{b}: {c}%"))
                .add("xAxis", Json.createObjectBuilder().add("type", "category").add("data", Json.createArrayBuilder(names()))
                        .add("axisLabel", Json.createObjectBuilder().add("interval", 0).add("width", 70).add("overflow", "break")))
                .add("yAxis", Json.createObjectBuilder().add("type", "value").add("min", 0).add("max", 100)
                        .add("name", text("item-analysis.column.facility")).add("nameTextStyle", AxisTitle.style())
                        .add("axisLabel", Json.createObjectBuilder().add("formatter", "{value}%")));
        if (items.size() > 1) {
            options.add("legend", Json.createObjectBuilder().add("type", "scroll").add("top", 0).add("left", 0));
        }
        return options.add("series", series).build().toString();
    }

    private static JsonObjectBuilder line(ItemStatistics item) {
        JsonArrayBuilder data = Json.createArrayBuilder();
        for (OptionalDouble fifth : item.fifths()) {
            if (fifth.isPresent()) {
                data.add(Math.round(fifth.getAsDouble() * 10) / 10.0);
            } else {
                data.addNull();
            }
        }
        return Json.createObjectBuilder().add("type", "line").add("name", item.name()).add("data", data).add("symbolSize", 8)
                .add("lineStyle", Json.createObjectBuilder().add("width", 3));
    }

    private FigureTable table() {
        List<String> headers = new ArrayList<>(names());
        headers.add(0, text("item-analysis.column.item"));
        FigureTable table = new FigureTable(title, headers);
        items.forEach(item -> table.row(new Span(item.name()),
                item.fifths().stream().map(fifth -> AnalysisWords.percent(locale, fifth)).toList()));
        return table;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int fifth = 1; fifth <= FIFTHS; fifth++) {
            names.add(text("item-analysis.fifth." + fifth));
        }
        return names;
    }

    private String text(String key) {
        return Texts.text(locale, key);
    }
}
