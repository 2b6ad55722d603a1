package org.tongguan.planted.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import org.tongguan.planted.catalogue.domain.PlantedInside;

/** A view that holds an entity. */
@Route("planted-entity")
public class PlantedEntityView extends Div {
    private static final long serialVersionUID = 1;
    private final transient PlantedInside inside = new PlantedInside();

    public boolean shows(PlantedInside other) {
        return inside.equals(other);
    }
}
