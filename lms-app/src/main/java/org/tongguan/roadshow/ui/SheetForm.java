package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.roadshow.NewScores;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Category;
import org.tongguan.roadshow.Rubric.Criterion;
import org.tongguan.roadshow.SheetSummary;

/** The rubric as a form: categories with their criteria, and a comment. Says after each change that something changed. */
class SheetForm extends Div {
    private static final int COMMENT_PAUSE_MILLIS = 1000;
    private static final long serialVersionUID = 1;

    private final transient Rubric rubric;
    private final transient Map<String, BigDecimal> scores;
    private final transient Runnable changed;
    private final Map<String, HalfPoints> controls = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();

    SheetForm(Rubric rubric, SheetSummary sheet, Runnable changed) {
        this.rubric = rubric;
        this.scores = new LinkedHashMap<>(sheet.scores());
        this.changed = changed;
        rubric.categories().forEach(category -> add(card(category)));
        comment.setLabel(getTranslation("roadshow.desk.comment"));
        comment.setHelperText(getTranslation("roadshow.desk.comment-hint"));
        comment.setMaxLength(NewScores.LONGEST_COMMENT);
        comment.setValue(sheet.comment());
        comment.setWidthFull();
        comment.setValueChangeMode(ValueChangeMode.LAZY);
        comment.setValueChangeTimeout(COMMENT_PAUSE_MILLIS);
        comment.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        add(new Card("", comment));
    }

    Map<String, BigDecimal> scores() {
        return Map.copyOf(scores);
    }

    String comment() {
        return comment.getValue().strip();
    }

    void setEditable(boolean editable) {
        controls.values().forEach(control -> control.setEnabled(editable));
        comment.setReadOnly(!editable);
    }

    /** Leads to the first criterion without a score. Says whether there was one. */
    boolean showFirstMissing() {
        Optional<Criterion> missing = rubric.criteria().stream().filter(criterion -> !scores.containsKey(criterion.key())).findFirst();
        missing.ifPresent(criterion -> {
            controls.get(criterion.key()).getElement().executeJs(
                    "this.scrollIntoView({block: 'center', behavior: 'smooth'}); this.querySelector('input').focus({preventScroll: true})");
            FailureNotice.show(getTranslation("error.score.incomplete", "missing", rubric.criteria().size() - scores.size()));
        });
        return missing.isPresent();
    }

    private Card card(Category category) {
        Card card = new Card(category.title().in(getLocale()) + " · " + getTranslation("roadshow.desk.weight", "weight", category.weight()));
        Paragraph help = new Paragraph(category.help().in(getLocale()));
        help.addClassNames("tg-soft", "tg-small");
        card.add(help);
        category.criteria().forEach(criterion -> card.add(row(criterion)));
        return card;
    }

    private Div row(Criterion criterion) {
        String name = criterion.title().in(getLocale());
        H3 title = new H3(name);
        Span weight = new Span(getTranslation("roadshow.desk.weight", "weight", criterion.weight()));
        weight.addClassNames("tg-soft", "tg-small");
        title.add(weight);
        UnorderedList anchors = new UnorderedList();
        criterion.anchors().forEach(anchor ->
                anchors.add(new ListItem(anchor.score().toPlainString() + " – " + anchor.text().in(getLocale()))));
        Details help = new Details(criterion.help().in(getLocale()), anchors);
        HalfPoints control = new HalfPoints(name, rubric.scale(), scores.get(criterion.key()), score -> {
            scores.put(criterion.key(), score);
            changed.run();
        });
        control.getElement().setAttribute("data-criterion", criterion.key());
        controls.put(criterion.key(), control);
        Div row = new Div(title, control, help);
        row.addClassName("tg-criterion");
        return row;
    }
}
