package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Div;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.TestStatistics;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.StatTile;

/** The test as a whole in figures, each with a sentence that says what it means. */
class AnalysisTiles extends Div {
    private static final long serialVersionUID = 1;

    AnalysisTiles(TestStatistics test) {
        addClassNames("tg-stats", "tg-stats-four");
        String maximum = AnalysisWords.points(getLocale(), OptionalDouble.of(test.maximum()));
        add(tile("candidates", Formats.count(getLocale(), test.candidates()),
                getTranslation("item-analysis.explain.candidates", "items", test.items())),
                tile("mean", number(test.mean(), 2), getTranslation("item-analysis.explain.mean", "maximum", maximum)),
                tile("median", AnalysisWords.points(getLocale(), test.median()), getTranslation("item-analysis.explain.median")),
                tile("deviation", number(test.standardDeviation(), 2), getTranslation("item-analysis.explain.deviation")),
                tile("consistency", number(test.consistency(), 3), AnalysisWords.consistency(getLocale(), test.consistency())),
                tile("error", number(test.errorOfMeasurement(), 2), getTranslation("item-analysis.explain.error")),
                tile("error-ratio", AnalysisWords.percent(getLocale(), test.errorRatio()), getTranslation("item-analysis.explain.error-ratio")),
                tile("skewness", number(test.skewness(), 2) + " / " + number(test.kurtosis(), 2),
                        getTranslation("item-analysis.explain.shape")));
    }

    private StatTile tile(String name, String figure, String note) {
        String key = name.equals("skewness") ? "shape" : name;
        StatTile tile = new StatTile(getTranslation("item-analysis.tile." + key), figure, note);
        tile.setId("tile-" + name);
        return tile;
    }

    private String number(OptionalDouble figure, int decimals) {
        return AnalysisWords.number(getLocale(), figure, decimals);
    }
}
