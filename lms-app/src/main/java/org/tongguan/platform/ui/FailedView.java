package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.tongguan.shared.DomainError;

/** A view that could not be opened: says why in the person's language, with a reference that finds the log line. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
public class FailedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        int status = parameter.getException() instanceof DomainError error ? error.code().kind().status()
                : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        String text = FailureNotice.sentence(parameter.getException(), getLocale());
        add(new EmptyState(VaadinIcon.TOOLS, getTranslation("shell.failed.title"), text, new HomeLink(), new ReferenceLine(event, status)));
        return status;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed.title") + " · " + getTranslation("shell.name");
    }
}
