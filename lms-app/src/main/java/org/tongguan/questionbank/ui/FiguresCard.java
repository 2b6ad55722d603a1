package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.StatTile;
import org.tongguan.questionbank.QuestionFigures;

/** How a question did in exams, with a way to each exam's analysis. */
class FiguresCard extends Card {
    private static final String ANALYSES = "item-analyses/exams/";
    private static final long serialVersionUID = 1;

    FiguresCard(QuestionFigures figures, List<QuestionFigures.InExam> exams) {
        super(com.vaadin.flow.component.UI.getCurrent().getTranslation("questionbank.figures"));
        setId("question-figures");
        if (figures.isUnused()) {
            add(soft(getTranslation("questionbank.figures.unused")));
            return;
        }
        Locale locale = getLocale();
        Div tiles = new Div(new StatTile(getTranslation("questionbank.figures.uses"), FigureWords.uses(locale, figures),
                        figures.lastUsed().map(at -> getTranslation("questionbank.figures.last", "day", day(at))).orElse("")),
                new StatTile(getTranslation("questionbank.figures.facility"), FigureWords.percent(locale, figures.facility()),
                        getTranslation("questionbank.figures.of", "count", figures.candidates())),
                new StatTile(getTranslation("questionbank.figures.discrimination"), FigureWords.percent(locale, figures.discrimination()),
                        getTranslation("questionbank.figures.of", "count", figures.candidates())));
        tiles.addClassName("tg-stats");
        add(tiles);
        figures.flags().forEach(flag -> add(new Paragraph(new Badge(FigureWords.flag(locale, flag), flag.serious() ? Badge.Tone.BAD : Badge.Tone.INFO),
                new Span(" " + Texts.text(locale, "item-analysis.flag." + flag.key() + ".advice")))));
        if (figures.isOfFew()) {
            add(soft(getTranslation("questionbank.figures.few", "count", figures.candidates())));
        }
        exams.forEach(exam -> add(line(exam)));
    }

    private Paragraph line(QuestionFigures.InExam exam) {
        Anchor analysis = new Anchor(ANALYSES + exam.exam(), exam.title().in(getLocale()));
        Span figures = new Span(" · " + day(exam.lastUsed()) + " · " + getTranslation("questionbank.figures.in-exam", "count", exam.uses(), "facility",
                FigureWords.percent(getLocale(), exam.facility()), "discrimination", FigureWords.percent(getLocale(), exam.discrimination())));
        figures.addClassName("tg-soft");
        return new Paragraph(analysis, figures);
    }

    private String day(Instant at) {
        return Formats.day(getLocale(), at);
    }

    private static Paragraph soft(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("tg-soft");
        return paragraph;
    }
}
