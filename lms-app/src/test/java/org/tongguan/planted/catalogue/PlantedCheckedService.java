package org.tongguan.planted.catalogue;

import org.tongguan.platform.security.Access;

/** A service as it should be. */
@Access
public class PlantedCheckedService {
    @Access
    public void checked() {
        inner();
    }

    private void inner() {
        // private methods need no annotation
    }
}
