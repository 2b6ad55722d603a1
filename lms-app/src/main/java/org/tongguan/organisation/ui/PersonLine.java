package org.tongguan.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tongguan.organisation.PersonListing;

/** A person on a phone: two lines instead of six columns. */
final class PersonLine extends Div {
    private static final long serialVersionUID = 1;

    PersonLine(PersonListing person) {
        addClassName("tg-person");
        Span name = new Span(person.name());
        name.addClassName("tg-person-name");
        Span number = new Span(person.staffNumber());
        number.addClassNames("tg-soft", "tg-small");
        Span below = new Span(person.department().in(getLocale()) + " · " + person.post());
        below.addClassNames("tg-soft", "tg-small");
        Span tier = new Span(getTranslation("tier." + person.tier().key()));
        tier.addClassNames("tg-soft", "tg-small");
        add(new Div(name, number), new Div(below), new Div(tier));
    }
}
