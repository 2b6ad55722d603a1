package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.tongguan.assessment.MarkingLine;
import org.tongguan.assessment.MarkingService;
import org.tongguan.assessment.MarkingTask;
import org.tongguan.platform.ui.Card;

/** A response beside its rubric. Keeps what was typed when the mark is refused. */
class MarkingForm extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<String, BigDecimalField> fields = new LinkedHashMap<>();
    private final TextArea comment = new TextArea();

    /** @param done takes percent by rubric line, and the comment */
    MarkingForm(MarkingTask task, BiConsumer<Map<String, BigDecimal>, String> done) {
        addClassName("tg-marking");
        Card answer = new Card(task.asked().stem().in(getLocale()), new H3(getTranslation("marking.answer")),
                new ResponseText(task.asked(), task.response()));
        if (!task.model().in(getLocale()).isBlank()) {
            answer.add(new H3(getTranslation("marking.model")), text(task.model().in(getLocale())));
        }
        Card rubric = new Card("");
        task.lines().forEach(line -> rubric.add(field(line)));
        comment.setLabel(getTranslation("marking.comment"));
        comment.setMaxLength(MarkingService.LONGEST_COMMENT);
        comment.setWidthFull();
        Button hand = new Button(getTranslation("marking.hand-in"), click -> done.accept(given(), comment.getValue()));
        hand.addThemeName("primary");
        hand.setId("hand-in");
        rubric.add(comment, hand);
        add(answer, rubric);
    }

    private BigDecimalField field(MarkingLine line) {
        BigDecimalField field = new BigDecimalField(getTranslation("marking.line", "title", line.title().in(getLocale()), "maximum",
                line.percent().stripTrailingZeros().toPlainString()));
        field.setWidthFull();
        line.fixed().ifPresent(mark -> {
            field.setValue(mark);
            field.setReadOnly(true);
            field.setHelperText(getTranslation("marking.fixed"));
        });
        field.setId("line-" + line.id());
        fields.put(line.id(), field);
        return field;
    }

    private Map<String, BigDecimal> given() {
        Map<String, BigDecimal> given = new LinkedHashMap<>();
        fields.forEach((line, field) -> {
            if (field.getValue() != null && !field.isReadOnly()) {
                given.put(line, field.getValue());
            }
        });
        return given;
    }

    private static Paragraph text(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("tg-written");
        return paragraph;
    }
}
