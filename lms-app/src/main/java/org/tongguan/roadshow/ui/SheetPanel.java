package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.roadshow.DeskEntry;
import org.tongguan.roadshow.EntryId;
import org.tongguan.roadshow.EntryState;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.RoadshowId;
import org.tongguan.roadshow.RoadshowState;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.ScoringService;
import org.tongguan.roadshow.SheetState;
import org.tongguan.roadshow.SheetSummary;
import org.tongguan.shared.DomainError;

/**
 * A judge's work on one entry. Every change is saved as a draft at once; what could not be saved stays on the screen and is tried again
 * with the next change.
 */
class SheetPanel extends Div {
    private static final long serialVersionUID = 1;

    private final transient ScoringService scoring;
    private final transient RoadshowId roadshow;
    private final transient EntryId entry;
    private final transient Rubric rubric;
    private final transient Runnable changed;
    private transient DeskEntry place;
    private transient SheetSummary sheet;
    private transient SheetForm form;
    private transient SheetBar bar;

    /** @param changed told after each save */
    SheetPanel(ScoringService scoring, DeskEntry place, Runnable changed) {
        this.scoring = scoring;
        this.roadshow = place.roadshow().id();
        this.entry = place.entry().id();
        this.place = place;
        this.changed = changed;
        this.rubric = scoring.rubric(roadshow);
        this.sheet = scoring.sheet(roadshow, entry);
        build();
    }

    EntryId entry() {
        return entry;
    }

    /** The event moved on: another entry is on stage, or the event was closed. */
    void follow(DeskEntry now) {
        place = now;
        showState();
    }

    private void build() {
        removeAll();
        form = new SheetForm(rubric, sheet, this::saveDraft);
        bar = new SheetBar(rubric, this::askToHandIn, this::askToTakeBack);
        add(new EntryIntroduction(place.entry()));
        if (sheet.state() == SheetState.RECUSED) {
            add(new EmptyState(VaadinIcon.HAND, getTranslation("roadshow.desk.recused"), getTranslation("error.score.recused")));
        } else {
            add(form, bar);
        }
        bar.saved(sheet);
        showState();
    }

    private void showState() {
        boolean open = place.roadshow().state() == RoadshowState.OPEN;
        form.setEditable(open && sheet.state() == SheetState.DRAFT);
        bar.total(rubric.total(form.scores()), form.scores().size());
        bar.show(sheet.state(), open, place.entry().state() != EntryState.WAITING);
    }

    private void saveDraft() {
        bar.total(rubric.total(form.scores()), form.scores().size());
        save(sheet.version(), false);
    }

    private void askToHandIn() {
        if (form.showFirstMissing()) {
            return;
        }
        Question.ask("roadshow.hand-in", "roadshow.hand-in.text", "total", Words.score(rubric.total(form.scores())))
                .onYes(() -> save(sheet.version(), true));
    }

    private void askToTakeBack() {
        Question.ask("roadshow.take-back", "roadshow.take-back.text").onYes(() -> save(sheet.version(), false));
    }

    private void save(int version, boolean handIn) {
        try {
            sheet = scoring.save(roadshow, entry, new NewScores(version, form.scores(), form.comment(), handIn));
            bar.saved(sheet);
            showState();
            changed.run();
        } catch (DomainError error) {
            bar.notSaved();
            if (error.code() == RoadshowError.EDITED_MEANWHILE) {
                askWhichToKeep(handIn);
            } else {
                FailureNotice.show(FailureNotice.text(error, getLocale()));
            }
        } catch (RuntimeException failure) {
            bar.notSaved();
            FailureNotice.show(FailureNotice.text(failure, getLocale()));
        }
    }

    /** Two windows of the same judge (rule R6): nothing is overwritten unasked. */
    private void askWhichToKeep(boolean handIn) {
        SheetSummary other = scoring.sheet(roadshow, entry);
        Question.ask("roadshow.conflict.keep-mine", "roadshow.conflict.text", "total", Words.score(other.total()),
                        "time", Words.clock(other.changedAt()), "mine", Words.score(rubric.total(form.scores())))
                .onYesOrNo("roadshow.conflict.take-other", () -> save(other.version(), handIn), () -> {
                    sheet = other;
                    build();
                });
    }
}
