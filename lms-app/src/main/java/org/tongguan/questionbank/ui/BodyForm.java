package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.formats.YamlTexts;

/** The part of the form that belongs to one type of question. */
abstract class BodyForm extends Div {
    static final String PERCENT = "percent";
    private static final long serialVersionUID = 1;

    final transient Runnable changed;
    /** Fields that stand in no list. */
    final FormRow settings;
    /** Fields that stand behind the lists. */
    final FormRow behind;
    private final List<FormRows> lists = new ArrayList<>();

    BodyForm(Runnable changed) {
        this.changed = changed;
        settings = new FormRow("", changed);
        settings.addClassName("tg-form-settings");
        behind = new FormRow("", changed);
        addClassName("tg-body-form");
    }

    abstract void show(Body body);

    /** Writes exactly what was typed. */
    abstract void write(YamlTexts document);

    /** Pictures and files that the question itself works with. */
    List<Media> media() {
        return List.of();
    }

    /** Names and describes the pictures and files that the body knows by their digests alone. */
    void describe(List<Media> known) {
    }

    /** The list above which a fault of the whole is told, by its code. */
    FormRows home(String code) {
        return lists.get(0);
    }

    final FormRows list(String name, Supplier<FormRow> fresh) {
        return list(name, name, fresh);
    }

    /** @param about names the text that explains the list */
    final FormRows list(String name, String about, Supplier<FormRow> fresh) {
        FormRows rows = new FormRows(name, word("list", name), word("one", name), word("about", about), fresh, changed);
        lists.add(rows);
        add(rows);
        return rows;
    }

    /** Shows a fault at its field or above its list, unless it concerns neither. */
    boolean fault(FormFault fault) {
        Optional<FormRows> list = lists.stream().filter(one -> one.name().equals(fault.head())).findFirst()
                .or(() -> fault.path().isEmpty() && !lists.isEmpty() ? Optional.of(home(fault.code())) : Optional.empty());
        list.ifPresent(one -> one.fault(fault.rest()));
        return list.isPresent() || settings.fault(fault) || behind.fault(fault);
    }

    void clear() {
        settings.clear();
        behind.clear();
        lists.forEach(FormRows::clear);
    }

    final String label(String key) {
        return getTranslation("questionauthor.field." + key);
    }

    private String word(String kind, String name) {
        String key = "questionauthor." + kind + "." + name;
        return Texts.has(getLocale(), key) ? getTranslation(key) : "";
    }

    final FormRow choice(FormRow row, String key, Stream<? extends Enum<?>> values, Enum<?> value) {
        return row.choice(key, label(key), values.map(BodyForm::word).toList(), word -> getTranslation("questionauthor." + key + "." + word), word(value));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String plain(BigDecimal number) {
        return number.toPlainString();
    }

    /** A whole number as such; anything else stays as it was typed, and is told. */
    static Object whole(String text) {
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    /** A mapping of some fields, without those that are empty. */
    static Map<String, Object> entry(FormRow row, String... keys) {
        YamlTexts entry = YamlTexts.asTyped();
        Stream.of(keys).forEach(key -> entry.filled(key, row.value(key)));
        return entry.values();
    }
}
