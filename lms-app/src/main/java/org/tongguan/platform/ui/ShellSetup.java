package org.tongguan.platform.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tongguan.platform.security.CurrentUser;
import org.tongguan.platform.security.Role;
import org.tongguan.platform.security.SignedIn;
import org.tongguan.platform.web.Locales;

/** Wires into Flow what concerns every view: access by annotation (deny unless granted), the language, the error handler. */
@ApplicationScoped
public class ShellSetup {
    @Inject
    private CurrentUser user;

    void begin(@Observes ServiceInitEvent event) {
        NavigationAccessControl access = new ViewAccess(user);
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(access);
            if (VaadinRequest.getCurrent() instanceof VaadinServletRequest request) {
                init.getUI().setLocale(Locales.of(request.getHttpServletRequest()));
            }
            ConnectionTexts.apply(init.getUI());
        });
        event.getSource().setSystemMessagesProvider(info -> ConnectionTexts.systemMessages(
                VaadinRequest.getCurrent() instanceof VaadinServletRequest request ? Locales.of(request.getHttpServletRequest()) : info.getLocale()));
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(new FailureNotice()));
    }

    /** Roles come from the caller on the thread, so that Flow asks the same authority as the services do. */
    private static final class ViewAccess extends NavigationAccessControl {
        private static final long serialVersionUID = 1;
        private final transient CurrentUser user;

        ViewAccess(CurrentUser user) {
            this.user = user;
        }

        @Override
        protected @Nullable Principal getPrincipal(VaadinRequest request) {
            return user.get().orElse(null);
        }

        @Override
        protected Predicate<String> getRolesChecker(VaadinRequest request) {
            return name -> user.get().map(SignedIn::roles).flatMap(held -> Role.of(name).map(held::contains)).orElse(false);
        }
    }
}
