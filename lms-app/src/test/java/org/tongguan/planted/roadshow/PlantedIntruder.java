package org.tongguan.planted.roadshow;

import org.tongguan.planted.catalogue.domain.PlantedInside;

/** Takes hold of another slice's inside. */
public record PlantedIntruder(PlantedInside inside) {
}
