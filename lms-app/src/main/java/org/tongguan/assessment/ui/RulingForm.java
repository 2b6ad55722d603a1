package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.tongguan.assessment.ExamId;
import org.tongguan.assessment.NewRuling;
import org.tongguan.assessment.NewRuling.Kind;
import org.tongguan.assessment.RulingService;
import org.tongguan.assessment.RulingService.RulableItem;
import org.tongguan.platform.ui.Card;

/** Which item, what shall hold, and why; the preview comes below and only from there a ruling is stored. */
class RulingForm extends Div {
    private static final int LONGEST_REASON = 1000;
    private static final long serialVersionUID = 1;

    private final transient RulingService rulings;
    private final transient ExamId exam;
    private final transient Runnable stored;
    private final ComboBox<RulableItem> item = new ComboBox<>();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final KeyChoice key;
    private final Checkbox favour = new Checkbox();
    private final TextField reason = new TextField();
    private final Button preview = new Button();
    private final Div result = new Div();

    RulingForm(RulingService rulings, ExamId exam, Runnable stored) {
        this.rulings = rulings;
        this.exam = exam;
        this.stored = stored;
        key = new KeyChoice(rulings, this::keyChosen);
        item.setId("ruling-item");
        item.setLabel(getTranslation("ruling.item"));
        item.setItems(query -> rulings.items(exam, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        item.setItemLabelGenerator(one -> one.question().code() + " · " + one.question().stem().in(getLocale()));
        item.setWidthFull();
        item.addValueChangeListener(change -> chosen());
        kind.setId("ruling-kind");
        kind.setLabel(getTranslation("ruling.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("ruling.kind." + one.key()));
        kind.setValue(Kind.FULL_FOR_ALL);
        kind.addValueChangeListener(change -> chosen());
        favour.setId("ruling-favour");
        favour.setLabel(getTranslation("ruling.favour"));
        favour.addValueChangeListener(change -> result.removeAll());
        reason.setId("ruling-reason");
        reason.setLabel(getTranslation("ruling.reason"));
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        preview.setId("ruling-preview");
        preview.setText(getTranslation("ruling.preview"));
        preview.addThemeName("primary");
        preview.addClickListener(click -> preview());
        add(new Card("", item, kind, key, favour, reason, preview), result);
        chosen();
    }

    private void chosen() {
        boolean rekeying = item.getValue() != null && kind.getValue() == Kind.NEW_KEY;
        key.setVisible(rekeying);
        if (rekeying) {
            key.show(item.getValue());
        }
        keyChosen();
    }

    private void keyChosen() {
        result.removeAll();
        preview.setEnabled(item.getValue() != null && (kind.getValue() != Kind.NEW_KEY || key.value().isPresent()));
    }

    private void preview() {
        result.removeAll();
        result.add(new RulingEffect(rulings.preview(ruling()), () -> {
            int changed = rulings.apply(ruling()).changed();
            Notification.show(getTranslation("ruling.applied", "changed", changed));
            stored.run();
        }));
    }

    /** As it stands in the form; another item, kind or key takes the preview away, another reason does not. */
    private NewRuling ruling() {
        return new NewRuling(exam, item.getValue().version(), kind.getValue(),
                kind.getValue() == Kind.NEW_KEY ? key.value() : Optional.empty(), favour.getValue(), reason.getValue());
    }
}
