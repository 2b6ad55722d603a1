package org.tongguan.itemanalysis.ui;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** The title above a vertical axis. */
final class AxisTitle {
    private AxisTitle() {
    }

    /** From the axis to the right: in the middle above it, a long one would not fit between it and the edge of the drawing. */
    static JsonObjectBuilder style() {
        return Json.createObjectBuilder().add("align", "left");
    }
}
