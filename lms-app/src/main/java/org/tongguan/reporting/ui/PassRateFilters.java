package org.tongguan.reporting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Optional;
import org.tongguan.organisation.Tier;
import org.tongguan.reporting.PassRateFilter;
import org.tongguan.reporting.ReportWords;
import org.tongguan.shared.Period;
import org.tongguan.shared.PeriodUnit;

/** Tier and period; each change leads to the address that names it. */
class PassRateFilters extends Div {
    private static final long serialVersionUID = 1;

    PassRateFilters(PassRateFilter filter) {
        addClassNames("tg-row", "tg-filters");
        add(tier(filter), kind(filter), turning(filter));
    }

    private Select<Tier> tier(PassRateFilter filter) {
        Select<Tier> tier = new Select<>();
        tier.setLabel(getTranslation("reporting.filter.tier"));
        tier.setItems(Tier.values());
        tier.setEmptySelectionAllowed(true);
        tier.setEmptySelectionCaption(getTranslation("reporting.tier.all"));
        tier.setItemLabelGenerator(each -> ReportWords.tier(getLocale(), Optional.ofNullable(each)));
        filter.tier().ifPresent(tier::setValue);
        tier.setId("tier");
        tier.addValueChangeListener(change -> go(filter.of(Optional.ofNullable(change.getValue()))));
        return tier;
    }

    private Select<PeriodUnit> kind(PassRateFilter filter) {
        Select<PeriodUnit> kind = new Select<>();
        kind.setLabel(getTranslation("reporting.filter.kind"));
        kind.setItems(Arrays.asList(PeriodUnit.values()));
        kind.setItemLabelGenerator(each -> getTranslation("reporting.kind." + each.key()));
        kind.setValue(filter.period().unit());
        kind.setId("kind");
        kind.addValueChangeListener(change -> go(filter.during(Period.of(change.getValue(), filter.period().from()))));
        return kind;
    }

    private Div turning(PassRateFilter filter) {
        Span shown = new Span(ReportWords.period(getLocale(), filter.period()));
        shown.addClassName("tg-period");
        shown.getElement().setAttribute("aria-live", "polite");
        Div turning = new Div(turn(VaadinIcon.ANGLE_LEFT, "reporting.filter.previous", filter.during(filter.period().previous())), shown,
                turn(VaadinIcon.ANGLE_RIGHT, "reporting.filter.next", filter.during(filter.period().next())));
        turning.addClassNames("tg-row", "tg-turning");
        return turning;
    }

    private Button turn(VaadinIcon icon, String label, PassRateFilter target) {
        Button button = new Button(icon.create(), click -> go(target));
        button.setAriaLabel(getTranslation(label));
        button.setTooltipText(getTranslation(label));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        return button;
    }

    private static void go(PassRateFilter filter) {
        UI.getCurrent().navigate(PassRateAddress.ROUTE, PassRateAddress.parameters(filter));
    }
}
