package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tongguan.organisation.Tier;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.QuestionQuery;
import org.tongguan.questionbank.QuestionStatus;

/** The list's filters; they stand in the address. */
final class QuestionFilters extends Div {
    private static final String OPEN = "tg-open";
    private static final int TYPING_MILLIS = 300;
    private static final long serialVersionUID = 1;

    private final TextField text = new TextField(getTranslation("questionbank.search"));
    private final Select<String> bank;
    private final Select<String> tier;
    private final Select<String> type;
    private final Select<String> competence;
    private final Select<String> difficulty;
    private final Select<String> status;
    private final Checkbox duplicates = new Checkbox(getTranslation("questionbank.duplicates.only"));
    private final Button more = new Button(VaadinIcon.FILTER.create());
    private boolean reading;

    /** @param bankNames title by bank key, as {@code competences} */
    QuestionFilters(Map<String, String> bankNames, Map<String, String> competences, Runnable changed) {
        addClassNames("tg-row", "tg-filter");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder(getTranslation("questionbank.search.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        bank = select("bank", List.copyOf(bankNames.keySet()), key -> bankNames.getOrDefault(key, key));
        tier = select("tier", Stream.of(Tier.values()).map(Tier::key).toList(), key -> getTranslation("tier." + key));
        type = select("type", Stream.of(ItemType.values()).map(ItemType::key).toList(), key -> getTranslation("exam.type." + key));
        competence = select("competence", List.copyOf(competences.keySet()), key -> competences.getOrDefault(key, key));
        difficulty = select("difficulty", List.of("easy", "medium", "hard"), key -> getTranslation("questionbank.difficulty." + key));
        status = select("status", Stream.of(QuestionStatus.values()).map(QuestionStatus::key).toList(),
                key -> getTranslation("questionbank.status." + key));
        Runnable run = () -> {
            if (!reading) {
                fold(hasClassName(OPEN));
                changed.run();
            }
        };
        text.addValueChangeListener(event -> run.run());
        Stream.of(bank, tier, type, competence, difficulty, status).forEach(one -> one.addValueChangeListener(event -> run.run()));
        duplicates.addValueChangeListener(event -> run.run());
        Stream.<HasStyle>of(bank, tier, type, competence, difficulty, status, duplicates).forEach(one -> one.addClassName("tg-more"));
        more.setId("more-filters");
        more.addClassName("tg-fold");
        more.addClickListener(event -> fold(!hasClassName(OPEN)));
        fold(false);
        add(text, more, bank, tier, type, competence, difficulty, status, duplicates);
    }

    /** On a phone, where the list would begin below them; elsewhere all are shown. */
    private void fold(boolean open) {
        setClassName(OPEN, open);
        long set = Stream.of(bank, tier, type, competence, difficulty, status).filter(one -> one.getValue() != null).count()
                + (duplicates.getValue() ? 1 : 0);
        more.setText(set == 0 ? getTranslation("questionbank.filters") : getTranslation("questionbank.filters.set", "count", set));
        more.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    private Select<String> select(String name, List<String> keys, Function<String, String> words) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation("questionbank." + name));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("questionbank.all"));
        select.setItems(keys);
        select.setItemLabelGenerator(key -> key == null ? getTranslation("questionbank.all") : words.apply(key));
        return select;
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        bank.setValue(parameters.getSingleParameter("bank").orElse(null));
        tier.setValue(parameters.getSingleParameter("tier").filter(key -> Tier.ofKey(key).isPresent()).orElse(null));
        competence.setValue(parameters.getSingleParameter("competence").orElse(null));
        type.setValue(parameters.getSingleParameter("type").filter(key -> ItemType.ofKey(key).isPresent()).orElse(null));
        difficulty.setValue(parameters.getSingleParameter("difficulty").orElse(null));
        status.setValue(parameters.getSingleParameter("status").filter(key -> QuestionStatus.ofKey(key).isPresent()).orElse(null));
        duplicates.setValue(parameters.getSingleParameter("duplicates").isPresent());
        reading = false;
        fold(hasClassName(OPEN));
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        text.getOptionalValue().filter(value -> !value.isBlank()).ifPresent(value -> values.put("q", value));
        Map.of("bank", bank, "tier", tier, "type", type, "competence", competence, "difficulty", difficulty, "status", status)
                .forEach((name, select) -> select.getOptionalValue().ifPresent(value -> values.put(name, value)));
        if (duplicates.getValue()) {
            values.put("duplicates", "true");
        }
        return QueryParameters.simple(values);
    }

    /** What a new question would begin with. */
    QueryParameters beginning() {
        Map<String, String> values = new HashMap<>();
        bank.getOptionalValue().ifPresent(value -> values.put("course", value));
        type.getOptionalValue().ifPresent(value -> values.put("type", value));
        return QueryParameters.simple(values);
    }

    QuestionQuery query() {
        return new QuestionQuery(text.getValue(), bank.getOptionalValue(), tier.getOptionalValue().flatMap(Tier::ofKey),
                type.getOptionalValue().flatMap(ItemType::ofKey), competence.getOptionalValue(),
                difficulty.getOptionalValue(), status.getOptionalValue().flatMap(QuestionStatus::ofKey), duplicates.getValue());
    }
}
