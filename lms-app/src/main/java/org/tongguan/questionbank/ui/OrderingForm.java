package org.tongguan.questionbank.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.OrderingBody;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Entries in their right order. */
final class OrderingForm extends BodyForm {
    private static final int AT_FIRST = 3;
    private static final long serialVersionUID = 1;

    private final FormRows entries;
    private List<String> before = List.of();

    OrderingForm(Runnable changed) {
        super(changed);
        choice(settings, "order-rule", Arrays.stream(OrderingBody.Rule.values()), OrderingBody.Rule.PLACES);
        add(settings);
        entries = list("entries", this::fresh);
        Stream.generate(this::fresh).limit(AT_FIRST).forEach(entries::append);
    }

    private FormRow fresh() {
        return row(ItemIds.random(entries.rows().stream().map(FormRow::id).toList()), Bilingual.of("", ""));
    }

    private FormRow row(String id, Bilingual text) {
        return new FormRow(id, changed).both("text", label("entry"), text);
    }

    @Override
    void show(Body body) {
        OrderingBody ordering = (OrderingBody) body;
        settings.set("order-rule", word(ordering.rule()));
        before = ordering.entries().stream().map(Option::id).toList();
        Map<String, Option> byId = ordering.entries().stream().collect(Collectors.toMap(Option::id, Function.identity()));
        entries.fill(ordering.key().stream().map(byId::get).map(option -> row(option.id(), option.text())).toList());
    }

    @Override
    void write(YamlTexts document) {
        List<Option> all = entries.rows().stream().map(row -> new Option(row.id(), row.both("text"))).toList();
        document.options("entries", ItemIds.settled(all, Option::id, before)).put("key", all.stream().map(Option::id).toList())
                .put("rule", settings.value("order-rule"));
    }
}
