package org.tongguan.planted.catalogue;

import org.tongguan.platform.security.Access;

/** Lacks the annotation that binds the interceptor, so that those on its methods do nothing. */
public class PlantedOpenService {
    @Access
    public void checked() {
        // nothing to do: only the annotations count
    }
}
