package org.tongguan.planted.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view, right in itself. */
@Route("planted-first")
public class PlantedFirstView extends Div {
    private static final long serialVersionUID = 1;
}
