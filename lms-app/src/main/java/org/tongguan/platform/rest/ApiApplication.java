package org.tongguan.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api/v1}; resources are found by class scanning. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {
}
