package org.tongguan.planted.catalogue.domain;

/** An inner class of a slice, right in itself. */
public class PlantedInside {
}
