package org.tongguan.planted.gossip;

/** Lives in a package that no architecture lists. */
public class PlantedStranger {
}
