package org.tongguan.questionbank.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.MatchingBody;
import org.tongguan.questionbank.Option;
import org.tongguan.questionbank.formats.YamlTexts;
import org.tongguan.shared.Bilingual;

/** Pairs, and targets that fit no prompt. Pairs with the same target share it. */
final class MatchingForm extends BodyForm {
    private static final int AT_FIRST = 3;
    private static final Bilingual EMPTY = Bilingual.of("", "");
    private static final long serialVersionUID = 1;

    private final FormRows pairs;
    private final FormRows others;
    private List<String> targetsBefore = List.of();

    /** A prompt with its target; several rows may name the same target. */
    private static final class Pair extends FormRow {
        private static final long serialVersionUID = 1;
        private String target;

        Pair(String id, String target, Runnable changed) {
            super(id, changed);
            this.target = target;
        }
    }

    MatchingForm(Runnable changed) {
        super(changed);
        settings.flag("all-or-nothing", label("all-or-nothing"), false);
        add(settings);
        pairs = list("prompts", () -> pair(ItemIds.next(prompts()), freeTarget(), EMPTY, EMPTY));
        others = list("targets", () -> other(freeTarget(), EMPTY));
        Stream.generate(() -> pair(ItemIds.next(prompts()), freeTarget(), EMPTY, EMPTY)).limit(AT_FIRST).forEach(pairs::append);
    }

    private List<String> prompts() {
        return pairs.rows().stream().map(FormRow::id).toList();
    }

    private String freeTarget() {
        return ItemIds.random(Stream.concat(pairs.rows().stream().map(row -> ((Pair) row).target), others.rows().stream().map(FormRow::id)).toList());
    }

    private FormRow pair(String id, String target, Bilingual prompt, Bilingual text) {
        return new Pair(id, target, changed).both("text", label("prompt"), prompt).both("target", label("target"), text);
    }

    private FormRow other(String id, Bilingual text) {
        return new FormRow(id, changed).both("text", label("other-target"), text);
    }

    @Override
    void show(Body body) {
        MatchingBody matching = (MatchingBody) body;
        settings.set("all-or-nothing", matching.allOrNothing());
        targetsBefore = matching.targets().stream().map(Option::id).toList();
        Map<String, Bilingual> texts = new LinkedHashMap<>();
        matching.targets().forEach(target -> texts.put(target.id(), target.text()));
        pairs.fill(matching.prompts().stream().map(prompt -> {
            String target = matching.key().getOrDefault(prompt.id(), "");
            return pair(prompt.id(), target, prompt.text(), texts.getOrDefault(target, EMPTY));
        }).toList());
        others.fill(matching.targets().stream().filter(target -> !matching.key().containsValue(target.id()))
                .map(target -> other(target.id(), target.text())).toList());
    }

    @Override
    void write(YamlTexts document) {
        Map<Bilingual, String> ids = new LinkedHashMap<>();
        Map<String, Bilingual> targets = new LinkedHashMap<>();
        Map<String, String> key = new LinkedHashMap<>();
        for (FormRow row : pairs.rows()) {
            Bilingual text = row.both("target");
            String id = text.zh().isEmpty() ? own((Pair) row, targets) : ids.computeIfAbsent(text, fresh -> own((Pair) row, targets));
            targets.put(id, text);
            key.put(row.id(), id);
        }
        others.rows().forEach(row -> targets.put(row.id(), row.both("text")));
        List<Option> all = targets.entrySet().stream().map(target -> new Option(target.getKey(), target.getValue())).toList();
        document.options("prompts", pairs.rows().stream().map(row -> new Option(row.id(), row.both("text"))).toList())
                .options("targets", ItemIds.settled(all, Option::id, targetsBefore)).put("key", key);
        if (settings.flag("all-or-nothing")) {
            document.put("rule", "all-or-nothing");
        }
    }

    /** Two rows that shared a target may have become different; the later one keeps from then on what it gets here. */
    private String own(Pair pair, Map<String, Bilingual> taken) {
        if (taken.containsKey(pair.target)) {
            pair.target = freeTarget();
        }
        return pair.target;
    }

    @Override
    FormRows home(String code) {
        return pairs;
    }

    @Override
    boolean fault(FormFault fault) {
        if (fault.head().equals("targets")) {
            Optional<FormRow> pair = pairs.rows().stream().filter(row -> ((Pair) row).target.equals(fault.rest().path())).findFirst();
            if (pair.isPresent()) {
                return pair.get().fault(fault.at("target"));
            }
        }
        return super.fault(fault);
    }
}
