package org.tongguan.planted.organisation;

import org.tongguan.planted.learning.PlantedLesson;

/** The lowest slice reaches up, which also closes a cycle. */
public record PlantedUpwardUse(PlantedLesson lesson) {
}
