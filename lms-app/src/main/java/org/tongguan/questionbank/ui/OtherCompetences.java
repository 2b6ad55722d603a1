package org.tongguan.questionbank.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The competences beside the main one, which is not among them. */
final class OtherCompetences extends CheckboxGroup<String> {
    private static final long serialVersionUID = 1;

    private List<String> offered = List.of();

    /** @param names titles by key */
    OtherCompetences(UnaryOperator<String> names) {
        setLabel(getTranslation("questionauthor.field.competences"));
        setItemLabelGenerator(names::apply);
    }

    /** Offers all of these but the main one; what was ticked of them stays so. */
    void offer(Collection<String> keys, String main) {
        List<String> others = keys.stream().filter(key -> !key.equals(main)).distinct().toList();
        if (!others.equals(offered)) {
            Set<String> ticked = new LinkedHashSet<>(getValue());
            ticked.retainAll(others);
            offered = others;
            setItems(others);
            setValue(ticked);
        }
    }

    /** Those ticked, in the order in which they are offered. */
    List<String> ticked() {
        return offered.stream().filter(getValue()::contains).toList();
    }
}
