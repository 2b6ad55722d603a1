package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.Analysis;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;

/** A whole analysis, wherever its marks come from: figures, pictures, items. */
class AnalysisPanel extends Div {
    /** More lines in one picture tell nothing. */
    private static final int MOST_LINES = 6;
    private static final long serialVersionUID = 1;

    /**
     * @param pass      cut score in percent; empty when there is none
     * @param questions by the items' names
     */
    AnalysisPanel(Analysis analysis, OptionalDouble pass, Map<String, QuestionText> questions) {
        setId("analysis");
        if (analysis.isOfFew()) {
            add(note(getTranslation("item-analysis.few", "candidates", analysis.test().candidates(), "few", Analysis.FEW)));
        }
        add(new AnalysisTiles(analysis.test()));
        Div pictures = new Div(new Card("", new ScoreHistogram(analysis, pass, getLocale()).chart()),
                new Card("", new ItemMap(analysis, getLocale()).chart(), soft("item-analysis.map.hint")));
        pictures.addClassName("tg-pictures");
        add(pictures);
        List<ItemStatistics> lines = lines(analysis);
        if (!lines.isEmpty()) {
            add(new Card("", new FifthsPlot(lines, getTranslation("item-analysis.fifths.doubtful"), getLocale()).chart(),
                    soft("item-analysis.fifths.hint")));
        }
        add(new Card(getTranslation("item-analysis.items"), soft("item-analysis.items.hint"), new ItemGrid(analysis, questions)));
    }

    private Card note(String text) {
        Card card = new Card("", new Badge(getTranslation("item-analysis.few.badge"), Badge.Tone.WARNING), new Paragraph(text));
        card.addClassName("tg-note");
        return card;
    }

    private Paragraph soft(String key) {
        Paragraph hint = new Paragraph(getTranslation(key));
        hint.addClassNames("tg-soft", "tg-small");
        return hint;
    }

    /** The most doubtful items; without any the first ones. */
    private static List<ItemStatistics> lines(Analysis analysis) {
        List<AnalysedItem> doubtful = analysis.items().stream().filter(item -> !item.flags().isEmpty())
                .sorted(Comparator.comparing(item -> item.flags().get(0).kind())).toList();
        return (doubtful.isEmpty() ? analysis.items() : doubtful).stream().map(AnalysedItem::statistics)
                .filter(item -> !item.fifths().isEmpty()).limit(MOST_LINES).toList();
    }
}
