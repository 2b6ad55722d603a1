package org.tongguan.home.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.ui.PageHeader;

/** The start page by role. */
@Route("")
@Menu(title = "menu.home", order = 0, icon = "vaadin:home-o")
@PermitAll
@CdiComponent
class HomeView extends Div {
    private static final long serialVersionUID = 1;

    @Inject
    HomeView(CurrentUser user) {
        addClassName("tg-view");
        add(new PageHeader(getTranslation("home.greeting", "name", user.require().displayName()), ""));
    }
}
