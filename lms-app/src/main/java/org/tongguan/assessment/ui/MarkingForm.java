package org.tongguan.assessment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.tongguan.assessment.Adjustment;
import org.tongguan.assessment.MarkingLine;
import org.tongguan.assessment.MarkingService;
import org.tongguan.assessment.MarkingTask;
import org.tongguan.assessment.OwnMark;
import org.tongguan.platform.ui.Card;
import org.tongguan.shared.Bilingual;

/** A response beside its rubric, each line with what it can earn and the sum so far. Keeps what was typed when the mark is refused. */
class MarkingForm extends Div {
    private static final long serialVersionUID = 1;
    private final transient Map<String, BigDecimalField> fields = new LinkedHashMap<>();
    private final transient Map<String, MarkingLine> lines = new LinkedHashMap<>();
    private final Card rubric = new Card("");
    private final TextArea comment = new TextArea();
    private final TextField reason = new TextField();
    private final Paragraph total = new Paragraph();

    /**
     * A mark.
     *
     * @param lines  percent by rubric line
     * @param reason why the own mark is corrected; empty for a first one
     */
    record Given(Map<String, BigDecimal> lines, String comment, String reason) {
    }

    MarkingForm(MarkingTask task, Consumer<Given> done) {
        this(task, "marking.hand-in", done);
    }

    /** Corrects the own mark, for a reason. */
    MarkingForm(OwnMark own, Consumer<Given> done) {
        this(own.task(), "marking.correct.save", done);
        own.lines().forEach((line, mark) -> Optional.ofNullable(fields.get(line)).filter(field -> !field.isReadOnly())
                .ifPresent(field -> field.setValue(mark)));
        comment.setValue(own.comment());
        reason.setVisible(true);
        showTotal();
    }

    private MarkingForm(MarkingTask task, String save, Consumer<Given> done) {
        addClassName("tg-marking");
        Card answer = new Card(task.asked().stem().in(getLocale()), new H3(getTranslation("marking.answer")),
                new ResponseText(task.asked(), task.response(), task.models()));
        if (!task.model().in(getLocale()).isBlank()) {
            boolean ofParts = !task.models().isEmpty();
            answer.add(new H3(getTranslation(ofParts ? "marking.explanation" : "marking.model")), text(task.model().in(getLocale())));
        }
        lay(task.lines());
        comment.setLabel(getTranslation("marking.comment"));
        comment.setMaxLength(MarkingService.LONGEST_COMMENT);
        comment.setWidthFull();
        reason.setLabel(getTranslation("marking.reason"));
        reason.setId("reason");
        reason.setMaxLength(Adjustment.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("error.exam.reason-missing"));
        reason.setWidthFull();
        reason.setVisible(false);
        Button hand = new Button(getTranslation(save), click -> {
            if (sound()) {
                done.accept(new Given(given(), comment.getValue(), reason.getValue()));
            }
        });
        hand.addThemeName("primary");
        hand.setId("hand-in");
        total.addClassName("tg-strong");
        rubric.add(total, comment, reason, hand);
        add(answer, rubric);
        showTotal();
    }

    /** The criteria of a part of a case stand under its stem. */
    private void lay(List<MarkingLine> all) {
        Optional<Bilingual> under = Optional.empty();
        for (MarkingLine line : all) {
            if (line.part().isPresent() && !line.part().equals(under)) {
                H3 stem = new H3(line.part().get().in(getLocale()));
                stem.addClassName("tg-part");
                rubric.add(stem);
            }
            under = line.part();
            rubric.add(field(line));
        }
    }

    private BigDecimalField field(MarkingLine line) {
        BigDecimalField field = new BigDecimalField(line.title().in(getLocale()));
        field.setWidthFull();
        field.setHelperText(getTranslation("marking.line", "maximum", plain(line.percent())));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        line.fixed().ifPresent(mark -> {
            field.setValue(new BigDecimal(plain(mark)));
            field.setReadOnly(true);
            field.setHelperText(getTranslation("marking.fixed", "maximum", plain(line.percent())));
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                check(field, line, true);
                showTotal();
            }
        });
        field.setId("line-" + line.id());
        fields.put(line.id(), field);
        lines.put(line.id(), line);
        return field;
    }

    /** Shows each fault at its field, and leads to the first. */
    private boolean sound() {
        List<BigDecimalField> faulty = fields.entrySet().stream().filter(each -> !check(each.getValue(), lines.get(each.getKey()), false))
                .map(Map.Entry::getValue).toList();
        faulty.stream().findFirst().ifPresent(BigDecimalField::focus);
        reason.setInvalid(reason.isVisible() && reason.getValue().isBlank());
        if (reason.isInvalid() && faulty.isEmpty()) {
            reason.focus();
        }
        return faulty.isEmpty() && !reason.isInvalid();
    }

    /** @param partly whether a line without a mark is fine as yet */
    private boolean check(BigDecimalField field, MarkingLine line, boolean partly) {
        BigDecimal mark = field.getValue();
        boolean missing = mark == null && !partly;
        boolean outside = mark != null && !field.isReadOnly() && (mark.signum() < 0 || mark.compareTo(line.percent()) > 0);
        field.setInvalid(missing || outside);
        field.setErrorMessage(missing ? getTranslation("marking.line.missing")
                : getTranslation("error.marking.out-of-range", "maximum", plain(line.percent())));
        return !field.isInvalid();
    }

    private void showTotal() {
        BigDecimal sum = fields.values().stream().map(BigDecimalField::getValue).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = lines.values().stream().map(MarkingLine::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        total.setText(getTranslation("marking.total", "sum", plain(sum), "maximum", plain(most)));
    }

    private static String plain(BigDecimal figure) {
        return figure.signum() == 0 ? "0" : figure.stripTrailingZeros().toPlainString();
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
