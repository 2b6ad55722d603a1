package org.tongguan.planted.catalogue;

import org.tongguan.platform.security.Access;

/** Names its callers on the class and forgets a method. */
@Access
public class PlantedUncheckedService {
    @Access
    public void checked() {
        // nothing to do: only the annotation counts
    }

    public void forgotten() {
        // nothing to do: only the missing annotation counts
    }
}
