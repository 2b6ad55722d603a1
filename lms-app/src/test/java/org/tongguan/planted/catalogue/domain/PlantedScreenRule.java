package org.tongguan.planted.catalogue.domain;

import com.vaadin.flow.component.html.Span;

/** A rule that paints. */
public class PlantedScreenRule {
    public Span verdict() {
        return new Span();
    }
}
