package org.tongguan.platform.ui;

import com.vaadin.flow.server.auth.DefaultMenuAccessControl;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Flow looks for its menu's access rules among the beans and fails where there is none; this is its own default. Which entries a person sees
 * is decided by the same check as entering the view.
 */
@ApplicationScoped
class MenuAccess extends DefaultMenuAccessControl {
    private static final long serialVersionUID = 1;
}
