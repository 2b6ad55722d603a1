package org.tongguan.certification.ui;

import com.vaadin.cdi.annotation.CdiComponent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tongguan.certification.CertificateService;
import org.tongguan.certification.CertificateState;
import org.tongguan.certification.CertificateSummary;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;
import org.tongguan.platform.ui.Card;
import org.tongguan.platform.ui.EmptyState;
import org.tongguan.platform.ui.PageHeader;

/** The trainee's certificates: what each is worth today, its PDF and its public page. */
@Route("certificates")
@Menu(title = "menu.certificates", order = 30, icon = "vaadin:diploma")
@RolesAllowed("trainee")
@CdiComponent
class CertificatesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    @Inject
    CertificatesView(CertificateService certificates) {
        addClassName("tg-view");
        add(new PageHeader(getTranslation("certificate.title"), getTranslation("certificate.subtitle")));
        List<CertificateSummary> own = certificates.own();
        if (own.isEmpty()) {
            Anchor courses = new Anchor("courses", getTranslation("certificate.empty.next"));
            courses.addClassName("tg-button");
            add(new EmptyState(VaadinIcon.DIPLOMA, getTranslation("certificate.empty"), getTranslation("certificate.empty.hint"), courses));
        } else {
            Div cards = new Div();
            cards.addClassNames("tg-grid", "tg-certificates");
            own.forEach(certificate -> cards.add(card(certificate)));
            add(cards);
        }
    }

    private Component card(CertificateSummary certificate) {
        CertificateState state = certificate.state();
        Div badge = new Div(new Badge(getTranslation("certificate.state." + state.key()), CertificateTone.of(state)));
        Paragraph course = new Paragraph(certificate.courseTitle().in(getLocale()));
        course.addClassName("tg-soft");
        Card card = new Card(certificate.title().in(getLocale()), badge, course, facts(certificate));
        if (state == CertificateState.RECERTIFICATION_OPEN || state == CertificateState.EXPIRED) {
            Paragraph hint = new Paragraph(getTranslation("certificate.hint." + state.key()));
            hint.addClassName("tg-small");
            card.add(hint);
        }
        certificate.revokedReason().ifPresent(reason -> card.add(new Paragraph(getTranslation("certificate.hint.revoked", "reason", reason))));
        card.add(actions(certificate));
        return card;
    }

    private Component facts(CertificateSummary certificate) {
        Div facts = new Div(
                fact("certificate.serial", certificate.serial()),
                fact("certificate.issued-on", date(certificate.issuedOn())),
                fact("certificate.expires-on", date(certificate.expiresOn())));
        facts.addClassName("tg-facts");
        return facts;
    }

    private Component fact(String label, String value) {
        Span name = new Span(getTranslation(label));
        name.addClassNames("tg-soft", "tg-small");
        return new Div(name, new Span(value));
    }

    private Component actions(CertificateSummary certificate) {
        Div actions = new Div();
        actions.addClassName("tg-row");
        if (certificate.state() != CertificateState.REVOKED) {
            Anchor pdf = new Anchor("api/v1/certificates/" + certificate.id() + "/pdf", getTranslation("certificate.download"));
            pdf.addClassName("tg-button");
            pdf.getElement().setAttribute("download", certificate.serial() + ".pdf");
            pdf.setRouterIgnore(true);
            actions.add(pdf);
        }
        Anchor verify = new Anchor("verify/" + certificate.code(), getTranslation("certificate.verify"));
        verify.addClassNames("tg-button", "tg-quiet");
        verify.setRouterIgnore(true);
        actions.add(verify);
        return actions;
    }

    private String date(LocalDate day) {
        return Formats.day(getLocale(), day);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("certificate.title") + " · " + getTranslation("shell.name");
    }
}
