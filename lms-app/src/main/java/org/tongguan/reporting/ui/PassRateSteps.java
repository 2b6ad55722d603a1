package org.tongguan.reporting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import org.tongguan.reporting.PassRateReport;

/** The way from the top of what the officer sees down to the chosen department. */
class PassRateSteps extends Nav {
    private static final long serialVersionUID = 1;

    PassRateSteps(PassRateReport report) {
        addClassName("tg-steps");
        getElement().setAttribute("aria-label", getTranslation("reporting.steps"));
        OrderedList list = new OrderedList();
        for (PassRateReport.Step step : report.path()) {
            String name = step.name().in(getLocale());
            if (step.department().equals(report.chosen().department())) {
                Span here = new Span(name);
                here.getElement().setAttribute("aria-current", "page");
                list.add(new ListItem(here));
            } else {
                list.add(new ListItem(new PassRateLink(name, report.filter().at(step.department()))));
            }
        }
        add(list);
    }
}
