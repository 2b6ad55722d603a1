package org.tongguan.certification.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.tongguan.certification.CertificateQuery;
import org.tongguan.certification.CertificateQuery.Standing;
import org.tongguan.certification.CertificateService;
import org.tongguan.certification.IssuedCertificate;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;
import org.tongguan.shared.Page;

/** Every certificate of the officer's departments; search, state and page stand in the address. Here one is taken back. */
@Route("issued-certificates")
@Menu(title = "menu.issued-certificates", order = 61, icon = "vaadin:diploma-scroll")
@RolesAllowed("org-officer")
@CdiComponent
class IssuedCertificatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final int PAGE = 25;
    private static final int TYPING_MILLIS = 400;
    private static final int SHOWN_MILLIS = 6_000;
    private static final long serialVersionUID = 1;

    private final transient CertificateService certificates;
    private final TextField text = new TextField();
    private final Select<Standing> standing = new Select<>();
    private final Div found = new Div();
    private int offset;

    @Inject
    IssuedCertificatesView(CertificateService certificates) {
        this.certificates = certificates;
        addClassName("tg-view");
        text.setLabel(getTranslation("certificate.search"));
        text.setPlaceholder(getTranslation("certificate.search.hint"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_MILLIS);
        standing.setLabel(getTranslation("certificate.column.state"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(one -> getTranslation("certificate.standing." + one.key()));
        text.addValueChangeListener(change -> search(change.isFromClient()));
        standing.addValueChangeListener(change -> search(change.isFromClient()));
        Div filters = new Div(text, standing);
        filters.addClassNames("tg-row", "tg-filter");
        add(new PageHeader(getTranslation("certificate.issued.title"), getTranslation("certificate.issued.subtitle")), filters, found);
    }

    private void search(boolean byThePerson) {
        if (byThePerson) {
            UI.getCurrent().navigate(IssuedCertificatesView.class, address(0));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters given = event.getLocation().getQueryParameters();
        text.setValue(given.getSingleParameter("q").orElse(""));
        standing.setValue(given.getSingleParameter("state").flatMap(Standing::ofKey).orElse(Standing.ANY));
        offset = given.getSingleParameter("from").filter(from -> from.matches("[0-9]{1,6}")).map(Integer::valueOf).orElse(0);
        show();
    }

    private void show() {
        Page<IssuedCertificate> page = certificates.issued(new CertificateQuery(text.getValue(), standing.getValue()), offset, PAGE);
        found.removeAll();
        found.add(page.total() == 0
                ? new EmptyState(VaadinIcon.DIPLOMA, getTranslation("certificate.issued.empty"), getTranslation("certificate.issued.empty.hint"))
                : new Card("", new IssuedCertificateTable(page.items(), this::ask), pages(page)));
    }

    private void ask(IssuedCertificate certificate) {
        new RevocationDialog(certificate, reason -> {
            certificates.revoke(certificate.id(), reason);
            Notification.show(getTranslation("certificate.revoke.done", "serial", certificate.serial()), SHOWN_MILLIS,
                    Notification.Position.TOP_CENTER).addThemeVariants(NotificationVariant.LUMO_SUCCESS);
            show();
        }).open();
    }

    private Component pages(Page<IssuedCertificate> page) {
        int last = page.offset() + page.items().size();
        Div pages = new Div();
        pages.addClassNames("tg-row", "tg-spread", "tg-small", "tg-pages");
        pages.add(page.offset() > 0 ? turn("certificate.page.previous", Math.max(0, page.offset() - PAGE)) : new Span());
        pages.add(new Span(getTranslation("certificate.page", "from", page.offset() + 1, "to", last, "total", page.total())));
        pages.add(last < page.total() ? turn("certificate.page.next", last) : new Span());
        return pages;
    }

    private RouterLink turn(String key, int from) {
        RouterLink link = new RouterLink(getTranslation(key), IssuedCertificatesView.class);
        link.setQueryParameters(address(from));
        return link;
    }

    private QueryParameters address(int from) {
        Map<String, String> values = new TreeMap<>();
        if (!text.getValue().isBlank()) {
            values.put("q", text.getValue().strip());
        }
        if (standing.getValue() != Standing.ANY) {
            values.put("state", standing.getValue().key());
        }
        if (from > 0) {
            values.put("from", String.valueOf(from));
        }
        return QueryParameters.simple(values);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.issued.title") + " · " + getTranslation("shell.name");
    }
}
