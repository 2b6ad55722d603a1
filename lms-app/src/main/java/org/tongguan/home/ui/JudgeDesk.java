package org.tongguan.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Badge.Tone;
import org.tongguan.platform.ui.Card;
import org.tongguan.roadshow.DeskEntry;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.ScoringService;
import org.tongguan.roadshow.SheetState;

/** A judge's desk: the entry on stage, and the sheets that wait. */
@Dependent
class JudgeDesk extends Div implements RoleDesk {
    private static final String JUDGING = "judging";
    private static final long serialVersionUID = 1;
    private final transient ScoringService scoring;

    @Inject
    JudgeDesk(ScoringService scoring) {
        this.scoring = scoring;
    }

    @Override
    public Role role() {
        return Role.JUDGE;
    }

    @Override
    public Optional<NextStep> open() {
        List<DeskEntry> open = scoring.desk().stream().filter(line -> line.roadshow().state() == RoadshowState.OPEN).toList();
        if (open.isEmpty()) {
            add(new Card(getTranslation("home.judge.title"), new Paragraph(getTranslation("home.judge.none"))));
            return Optional.empty();
        }
        FigureTable table = new FigureTable(getTranslation("home.judge.entry"), getTranslation("home.judge.presenter"),
                getTranslation("home.judge.state"), getTranslation("home.judge.sheet"));
        open.forEach(line -> table.line(new Span(line.entry().title().in(getLocale())), new Span(line.entry().presenter()),
                new Badge(getTranslation("roadshow.entry-state." + line.entry().state().key()), tone(line.entry().state())),
                new Badge(getTranslation("roadshow.sheet-state." + line.sheet().key()), tone(line.sheet()))));
        add(new Card(getTranslation("home.judge.title"), table));
        return Optional.of(next(open));
    }

    private NextStep next(List<DeskEntry> open) {
        Optional<DeskEntry> onStage = open.stream()
                .filter(line -> line.entry().state() == EntryState.ON_STAGE && line.sheet() == SheetState.DRAFT).findFirst();
        if (onStage.isPresent()) {
            return NextStep.to(getTranslation("home.judge.stage.title", "entry", onStage.get().entry().title().in(getLocale())),
                    getTranslation("home.judge.stage.hint", "presenter", onStage.get().entry().presenter()),
                    getTranslation("home.judge.stage.action"), JUDGING);
        }
        long waiting = open.stream().filter(line -> line.sheet() == SheetState.DRAFT).count();
        return waiting > 0
                ? NextStep.to(getTranslation("home.judge.waiting.title", "count", waiting), getTranslation("home.judge.waiting.hint"),
                        getTranslation("home.judge.waiting.action"), JUDGING)
                : NextStep.to(getTranslation("home.judge.done.title"), getTranslation("home.judge.done.hint"),
                        getTranslation("home.judge.done.action"), JUDGING);
    }

    private static Tone tone(EntryState state) {
        return switch (state) {
            case WAITING -> Tone.NEUTRAL;
            case ON_STAGE -> Tone.INFO;
            case PRESENTED -> Tone.GOOD;
        };
    }

    private static Tone tone(SheetState state) {
        return switch (state) {
            case DRAFT -> Tone.WARNING;
            case HANDED_IN -> Tone.GOOD;
            case RECUSED -> Tone.NEUTRAL;
        };
    }
}
