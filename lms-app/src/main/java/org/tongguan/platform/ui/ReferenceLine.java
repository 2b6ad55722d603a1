package org.tongguan.platform.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.logging.Logger;
import org.tongguan.platform.web.RequestTrace;

/**
 * On each page that says no: the request's id, for whoever is asked for help. A change of view leaves no line of its own, so
 * the one that the id finds is written here.
 */
class ReferenceLine extends Paragraph {
    private static final Logger LOG = Logger.getLogger(ReferenceLine.class.getName());
    private static final long serialVersionUID = 1;

    ReferenceLine(BeforeEnterEvent event, int status) {
        String id = RequestTrace.current().id();
        String path = event.getLocation().getPath().replaceAll("[\\s=]", "_");
        LOG.info(() -> "page not shown reference=" + id + " path=/" + path + " status=" + status);
        Span reference = new Span(id);
        reference.setId("reference");
        add(getTranslation("shell.reference") + " ");
        add(reference);
        addClassName("tg-reference");
    }
}
