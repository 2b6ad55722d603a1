package org.tongguan.questionbank.ui;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Options with a tick at the right ones. */
final class ChoiceForm extends BodyForm {
    private static final int AT_FIRST = 4;
    private static final long serialVersionUID = 1;

    private final ItemType type;
    private final FormRows options;

    ChoiceForm(ItemType type, Runnable changed) {
        super(changed);
        this.type = type;
        Stream<ChoiceBody.Rule> rules = type.takesSeveral() ? Arrays.stream(ChoiceBody.Rule.values())
                : Stream.of(ChoiceBody.Rule.ALL_OR_NOTHING, ChoiceBody.Rule.WEIGHTS);
        choice(settings, "rule", rules, ChoiceBody.Rule.ALL_OR_NOTHING);
        settings.listen("rule", this::weigh);
        add(settings);
        options = list("options", type.takesSeveral() ? "options" : "option", this::fresh);
        Stream.generate(this::fresh).limit(AT_FIRST).forEach(options::append);
    }

    private FormRow fresh() {
        return row(ItemIds.random(ids()), Bilingual.of("", ""), false, "");
    }

    private List<String> ids() {
        return options.rows().stream().map(FormRow::id).toList();
    }

    private FormRow row(String id, Bilingual text, boolean right, String weight) {
        FormRow row = new FormRow(id, changed).flag("right", label("right"), right).both("text", label("option"), text)
                .text("weight", label("weight"), weight);
        row.show("weight", isWeighed());
        row.listen("right", () -> only(row));
        return row;
    }

    private boolean isWeighed() {
        return settings.value("rule").equals(word(ChoiceBody.Rule.WEIGHTS));
    }

    private void weigh() {
        options.rows().forEach(row -> row.show("weight", isWeighed()));
    }

    /** A single choice has one right option. */
    private void only(FormRow chosen) {
        if (!type.takesSeveral() && !isWeighed() && chosen.flag("right")) {
            options.rows().stream().filter(row -> row != chosen).forEach(row -> row.set("right", false));
        }
    }

    /** Takes the options over. */
    void adopt(ChoiceForm other) {
        options.fill(other.options.rows().stream().map(row -> row(row.id(), row.both("text"), row.flag("right"), row.value("weight"))).toList());
    }

    @Override
    void show(Body body) {
        ChoiceBody choice = (ChoiceBody) body;
        settings.set("rule", word(choice.rule()));
        options.fill(choice.options().stream().map(option -> row(option.id(), option.text(), choice.key().contains(option.id()),
                choice.weights().containsKey(option.id()) ? plain(choice.weights().getOrDefault(option.id(), BigDecimal.ZERO)) : "")).toList());
    }

    @Override
    void write(YamlTexts document) {
        document.options("options", options.rows().stream().map(row -> new Option(row.id(), row.both("text"))).toList())
                .put("key", options.rows().stream().filter(row -> row.flag("right")).map(FormRow::id).toList())
                .put("rule", settings.value("rule"));
        if (isWeighed()) {
            Map<String, String> weights = new LinkedHashMap<>();
            options.rows().stream().filter(row -> !row.value("weight").isEmpty()).forEach(row -> weights.put(row.id(), row.value("weight")));
            document.put("weights", weights);
        }
    }

    @Override
    boolean fault(FormFault fault) {
        return fault.head().equals("weights") ? super.fault(fault.at(("options " + fault.rest().path() + " weight").replace("  ", " "))) : super.fault(fault);
    }
}
