package org.tongguan.planted.catalogue;

/** A name that says nothing. */
public class PlantedHelper {
}
