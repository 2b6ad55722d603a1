package org.tongguan.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.web.RequestTrace;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Tells the person what went wrong in an action of a view: the translated error, or a reference that finds the log line. */
public class FailureNotice implements ErrorHandler {
    private static final Logger LOG = Logger.getLogger(FailureNotice.class.getName());
    private static final int SHOWN_MILLIS = 8_000;
    private static final long serialVersionUID = 1;

    @Override
    public void error(ErrorEvent event) {
        UI ui = UI.getCurrent();
        String text = text(event.getThrowable(), ui == null ? Texts.CHINESE : ui.getLocale());
        if (ui != null) {
            ui.access(() -> show(text));
        }
    }

    /** Shows a failure's text the way the shell does; for views that catch a {@link DomainError} to keep what was typed. */
    public static void show(String text) {
        Notification notice = Notification.show(text, SHOWN_MILLIS, Notification.Position.TOP_CENTER);
        notice.addThemeVariants(NotificationVariant.LUMO_ERROR);
    }

    /** The sentence for a person, with a reference where nothing else helps. What was not expected is logged here, once. */
    public static String text(Throwable failure, Locale locale) {
        return expected(failure, locale).orElseGet(() -> unexpected(failure, locale) + " (" + RequestTrace.current().id() + ")");
    }

    /** The same for a page that shows the reference by itself. */
    static String sentence(Throwable failure, Locale locale) {
        return expected(failure, locale).orElseGet(() -> unexpected(failure, locale));
    }

    private static Optional<String> expected(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError error) {
                return Optional.of(Texts.text(locale, "error." + error.code().code(), error.values()));
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return Optional.of(Texts.text(locale, "error." + CommonError.EDITED_MEANWHILE.code()));
            }
        }
        return Optional.empty();
    }

    private static String unexpected(Throwable failure, Locale locale) {
        LOG.log(Level.SEVERE, "unexpected failure reference=" + RequestTrace.current().id(), failure);
        return Texts.text(locale, "error.unexpected", Map.of());
    }
}
