package org.tongguan.planted.catalogue.ui;

import com.vaadin.flow.router.Route;

/** A view that extends a view. */
@Route("planted-second")
public class PlantedSecondView extends PlantedFirstView {
    private static final long serialVersionUID = 1;
}
