package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tongguan.itemanalysis.AnalysedItem;
import org.tongguan.itemanalysis.AnalysisWords;
import org.tongguan.itemanalysis.ItemFlag;
import org.tongguan.itemanalysis.ItemStatistics;
import org.tongguan.itemanalysis.OptionStatistics;
import org.tongguan.itemanalysis.QuestionText;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;

/** One item in detail: what it says, what is doubtful about it and what to do, who chose what, and how it climbs. */
final class ItemDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private final transient Optional<QuestionText> question;

    ItemDialog(AnalysedItem analysed, Optional<QuestionText> question) {
        this.question = question;
        ItemStatistics item = analysed.statistics();
        setHeaderTitle(item.name());
        setWidth("48rem");
        setMaxWidth("100%");
        Button close = new Button(getTranslation("item-analysis.close"), click -> close());
        close.setId("close-item");
        getFooter().add(close);
        Div content = new Div();
        content.addClassName("tg-item");
        question.ifPresent(text -> content.add(new Paragraph(text.stem().in(getLocale()))));
        analysed.flags().forEach(flag -> content.add(flag(flag)));
        content.add(figures(item));
        if (!item.options().isEmpty()) {
            content.add(options(item));
        }
        if (!item.fifths().isEmpty()) {
            content.add(new FifthsPlot(List.of(item), getTranslation("item-analysis.fifths.title"), getLocale()).chart());
        }
        add(content);
    }

    private Component flag(ItemFlag flag) {
        Paragraph meaning = new Paragraph(AnalysisWords.meaning(getLocale(), flag) + " " + AnalysisWords.advice(getLocale(), flag));
        Div box = new Div(new FlagBadge(flag, getLocale()), meaning);
        box.addClassName("tg-item-flag");
        return box;
    }

    private Component figures(ItemStatistics item) {
        Div facts = new Div(fact("candidates", Formats.count(getLocale(), item.candidates())), fact("maximum", AnalysisWords.points(getLocale(), OptionalDouble.of(item.maximum()))),
                fact("facility", percent(item.facility())), fact("deviation", number(item.standardDeviation(), 2)),
                fact("discrimination", percent(item.discriminationIndex())), fact("efficiency", percent(item.discriminativeEfficiency())),
                fact("upper-lower", number(item.upperLower(), 2)), fact("item-rest", number(item.itemRest(), 2)),
                fact("point-biserial", number(item.pointBiserial(), 2)), fact("intended-weight", percent(item.intendedWeight())),
                fact("effective-weight", percent(item.effectiveWeight())), fact("alpha-if-deleted", number(item.alphaIfDeleted(), 2)));
        facts.addClassNames("tg-facts", "tg-facts-wrap");
        return facts;
    }

    private Div fact(String name, String value) {
        Span label = new Span(getTranslation("item-analysis.column." + name));
        label.addClassNames("tg-soft", "tg-small");
        return new Div(label, new Span(value));
    }

    private Component options(ItemStatistics item) {
        FigureTable table = new FigureTable(getTranslation("item-analysis.options.caption"), List.of(
                getTranslation("item-analysis.option.option"), getTranslation("item-analysis.option.chosen-by"),
                getTranslation("item-analysis.option.share"), getTranslation("item-analysis.option.upper"),
                getTranslation("item-analysis.option.lower"), getTranslation("item-analysis.option.mean-total")));
        for (OptionStatistics option : item.options()) {
            table.row(name(option), List.of(Formats.count(getLocale(), option.chosenBy()), percent(option.share()), percent(option.upper()),
                    percent(option.lower()), number(option.meanTotal(), 1)));
        }
        return table;
    }

    private Component name(OptionStatistics option) {
        String text = question.flatMap(asked -> asked.option(option.option())).map(words -> " " + words.in(getLocale())).orElse("");
        Span name = new Span(AnalysisWords.option(getLocale(), option.option()) + text);
        if (option.right()) {
            name.add(new Span(" "), new Badge(getTranslation("item-analysis.option.key"), Badge.Tone.GOOD));
        }
        return name;
    }

    private String percent(OptionalDouble figure) {
        return AnalysisWords.percent(getLocale(), figure);
    }

    private String number(OptionalDouble figure, int decimals) {
        return AnalysisWords.number(getLocale(), figure, decimals);
    }
}
