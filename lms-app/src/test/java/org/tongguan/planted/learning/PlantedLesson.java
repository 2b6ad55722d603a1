package org.tongguan.planted.learning;

import java.util.List;
import org.tongguan.planted.organisation.PlantedUpwardUse;

/** Uses a slice on its list: rightly, but together with {@link PlantedUpwardUse} it makes a cycle. */
public class PlantedLesson {
    public List<PlantedUpwardUse> people() {
        return List.of(new PlantedUpwardUse(this));
    }
}
