package org.tongguan.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import java.util.Locale;
import org.tongguan.platform.i18n.Texts;

/** What Flow says by itself when the network is gone or the server failed, in the person's language. */
final class ConnectionTexts {
    private ConnectionTexts() {
    }

    /** The line at the top of the page while the network is gone, and when it is back. */
    static void apply(UI ui) {
        Locale locale = ui.getLocale();
        ui.getReconnectDialogConfiguration().setDialogText(Texts.text(locale, "shell.connection.lost"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(Texts.text(locale, "shell.connection.gave-up"));
        ui.getPage().executeJs("if (window.Vaadin.connectionIndicator) window.Vaadin.connectionIndicator.onlineText = $0",
                Texts.text(locale, "shell.connection.back"));
    }

    /** Shown by the browser when an answer of the server is of no use to it. */
    static SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setInternalErrorCaption(Texts.text(locale, "shell.broken.title"));
        messages.setInternalErrorMessage(Texts.text(locale, "shell.broken.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(Texts.text(locale, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.text(locale, "shell.cookies.text"));
        return messages;
    }
}
