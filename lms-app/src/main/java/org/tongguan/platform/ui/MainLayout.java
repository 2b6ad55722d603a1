package org.tongguan.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.cdi.annotation.CdiComponent;
import jakarta.inject.Inject;
import java.util.List;
import org.tongguan.platform.security.CurrentUser;

/** The frame of every view: navigation by role, language, look and the account. A view appears here by {@code @Route} and {@code @Menu}. */
@Layout
@CdiComponent
@AnonymousAllowed
public class MainLayout extends AppLayout {
    private static final long serialVersionUID = 1;

    @Inject
    MainLayout(CurrentUser user) {
        setPrimarySection(Section.DRAWER);
        addToNavbar(new DrawerToggle(), bar(user));
        addToDrawer(brand(), new Scroller(navigation()));
        addClassName("tg-shell");
    }

    private Component brand() {
        Image mark = new Image("assets/icon.svg", "");
        Span name = new Span(getTranslation("shell.name"));
        Div brand = new Div(mark, name);
        brand.addClassName("tg-brand");
        return brand;
    }

    private Component bar(CurrentUser user) {
        Div bar = new Div(new LanguageSwitch(), new LookSwitch());
        bar.addClassName("tg-bar");
        user.get().ifPresent(caller -> {
            Span who = new Span(caller.displayName());
            who.addClassName("tg-who");
            Anchor leave = new Anchor("logout", getTranslation("shell.sign-out"));
            leave.setRouterIgnore(true);
            leave.setId("sign-out");
            bar.add(who, leave);
        });
        return bar;
    }

    private SideNav navigation() {
        SideNav nav = new SideNav();
        nav.setLabel(null);
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
        for (MenuEntry entry : entries) {
            String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
            SideNavItem item = new SideNavItem(getTranslation(entry.title()), path);
            if (entry.icon() != null) {
                item.setPrefixComponent(new Icon(entry.icon()));
            }
            nav.addItem(item);
        }
        return nav;
    }
}
