package org.tongguan.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.organisation.DepartmentSummary;
import org.tongguan.organisation.PersonQuery;
import org.tongguan.organisation.Tier;

/** The list's filters; they stand in the address. */
final class PeopleFilters extends Div {
    private static final int TYPING_MILLIS = 300;
    private static final String INDENT = "\u3000";
    private static final long serialVersionUID = 1;

    private final TextField text = new TextField(getTranslation("people.search"));
    private final ComboBox<DepartmentSummary> department = new ComboBox<>(getTranslation("people.department"));
    private final Select<Tier> tier = new Select<>();
    private final Checkbox retired = new Checkbox(getTranslation("people.retired"));
    private final transient List<DepartmentSummary> departments;
    private boolean reading;

    PeopleFilters(List<DepartmentSummary> departments, Runnable changed) {
        this.departments = departments;
        addClassNames("tg-row", "tg-filter");
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setPlaceholder(getTranslation("people.search.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        department.setItems(departments);
        department.setItemLabelGenerator(one -> one.name().in(getLocale()));
        department.setRenderer(new com.vaadin.flow.data.renderer.TextRenderer<>(
                one -> INDENT.repeat(one.depth()) + one.name().in(getLocale())));
        department.setClearButtonVisible(true);
        department.setPlaceholder(getTranslation("people.department.all"));
        tier.setLabel(getTranslation("people.tier"));
        tier.setEmptySelectionAllowed(true);
        tier.setEmptySelectionCaption(getTranslation("people.tier.all"));
        tier.setItems(Tier.values());
        tier.setItemLabelGenerator(one -> one == null ? getTranslation("people.tier.all") : getTranslation("tier." + one.key()));
        Runnable run = () -> {
            if (!reading) {
                changed.run();
            }
        };
        text.addValueChangeListener(event -> run.run());
        department.addValueChangeListener(event -> run.run());
        tier.addValueChangeListener(event -> run.run());
        retired.addValueChangeListener(event -> run.run());
        add(text, department, tier, retired);
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter("q").orElse(""));
        String code = parameters.getSingleParameter("department").orElse("");
        department.setValue(departments.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null));
        tier.setValue(parameters.getSingleParameter("tier").flatMap(Tier::ofKey).orElse(null));
        retired.setValue(parameters.getSingleParameter("retired").isPresent());
        reading = false;
    }

    QueryParameters parameters() {
        Map<String, String> values = new HashMap<>();
        text.getOptionalValue().filter(value -> !value.isBlank()).ifPresent(value -> values.put("q", value));
        department.getOptionalValue().ifPresent(one -> values.put("department", one.code()));
        tier.getOptionalValue().ifPresent(one -> values.put("tier", one.key()));
        if (retired.getValue()) {
            values.put("retired", "true");
        }
        return QueryParameters.simple(values);
    }

    PersonQuery query() {
        Optional<String> code = department.getOptionalValue().map(DepartmentSummary::code);
        return new PersonQuery(text.getValue(), code, tier.getOptionalValue(), retired.getValue(), PersonQuery.Order.STAFF_NUMBER, false);
    }
}
