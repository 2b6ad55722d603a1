package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.tongguan.platform.ui.Card;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.EntrySummary;
import org.tongguan.roadshow.LiveBoard;
import org.tongguan.roadshow.LiveBoard.JudgeTotal;
import org.tongguan.roadshow.LiveBoard.Line;
import org.tongguan.roadshow.RoadshowState;

/** The entries in the order of appearance, each with its score so far and, for the organiser, the way onto the stage. */
class EntryList extends Div {
    private static final long serialVersionUID = 1;

    EntryList(LiveBoard board, boolean manageable, Consumer<EntryId> putOnStage) {
        RoadshowState state = board.roadshow().state();
        boolean stageable = manageable && state == RoadshowState.OPEN;
        board.lines().forEach(line -> add(state == RoadshowState.DRAFT ? new Card("", words(line.entry())) : card(line, stageable, putOnStage)));
    }

    private Div words(EntrySummary entry) {
        H2 title = new H2(entry.position() + ". " + entry.title().in(getLocale()));
        Paragraph who = new Paragraph(entry.presenter() + " · " + entry.department().in(getLocale()));
        who.addClassName("tg-soft");
        Div words = new Div(title, who, new Paragraph(entry.pitch().in(getLocale())));
        words.addClassName("tg-entry-words");
        return words;
    }

    private Component card(Line line, boolean stageable, Consumer<EntryId> putOnStage) {
        EntrySummary entry = line.entry();
        Div figures = new Div(score(line), Badges.of(entry.state()),
                small(getTranslation("roadshow.event.handed-in", "count", line.handedIn(), "expected", line.expected())));
        figures.addClassName("tg-entry-figures");
        if (stageable && entry.state() != EntryState.ON_STAGE) {
            Button stage = new Button(getTranslation("roadshow.event.stage"), click -> putOnStage.accept(entry.id()));
            stage.setAriaLabel(getTranslation("roadshow.event.stage") + " " + entry.title().in(getLocale()));
            stage.setId("stage-" + entry.id());
            figures.add(stage);
        }
        Div row = new Div(words(entry), figures);
        row.addClassName("tg-entry");
        return new Card("", row);
    }

    private Component score(Line line) {
        Div score = new Div();
        if (line.score() == null) {
            score.add(small(getTranslation("roadshow.event.no-score")));
            return score;
        }
        Span figure = new Span(Words.score(line.score()));
        figure.addClassName("tg-stat-figure");
        score.add(figure, small(getTranslation("roadshow.event.place", "place", String.valueOf(line.place()))));
        Div totals = new Div();
        totals.addClassName("tg-totals");
        for (JudgeTotal total : line.totals()) {
            totals.add(total(total));
        }
        score.add(totals);
        return score;
    }

    private Component total(JudgeTotal total) {
        Span figure = new Span(Words.score(total.total()));
        if (total.dropped()) {
            figure.addClassName("tg-struck");
            figure.setTitle(getTranslation("roadshow.event.dropped"));
        }
        return figure;
    }

    private static Span small(String text) {
        Span span = new Span(text);
        span.addClassNames("tg-soft", "tg-small");
        return span;
    }
}
