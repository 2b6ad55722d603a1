package org.tongguan.platform.ui;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;

/** What every Flow page carries in its head: the stylesheet, the icon and the script that sets light or dark before the first paint. */
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addLink("stylesheet", "assets/tongguan.css");
        settings.addFavIcon("icon", "assets/icon.svg", "any");
        settings.addMetaTag("theme-color", "#1d5fbf");
        settings.addInlineFromFile("dark-mode.js", com.vaadin.flow.component.page.Inline.Wrapping.JAVASCRIPT);
    }
}
