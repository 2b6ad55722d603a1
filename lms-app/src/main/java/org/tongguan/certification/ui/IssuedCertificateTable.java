package org.tongguan.certification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.tongguan.certification.CertificateState;
import org.tongguan.certification.IssuedCertificate;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.ui.Badge;

/** Issued certificates with their holders; each that was not revoked yet can be. */
final class IssuedCertificateTable extends NativeTable {
    private static final List<String> COLUMNS = List.of("holder", "department", "title", "valid", "state", "action");
    private static final long serialVersionUID = 1;
    private final transient Consumer<IssuedCertificate> revoke;

    IssuedCertificateTable(List<IssuedCertificate> certificates, Consumer<IssuedCertificate> revoke) {
        this.revoke = revoke;
        addClassNames("tg-table", "tg-stack");
        NativeTableRow head = getHead().addRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("certificate.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        certificates.forEach(certificate -> getBody().add(line(certificate)));
    }

    private NativeTableRow line(IssuedCertificate certificate) {
        NativeTableHeaderCell holder = new NativeTableHeaderCell(new Span(certificate.holder() + " "), soft(certificate.staffNumber()));
        holder.getElement().setAttribute("scope", "row");
        Anchor serial = new Anchor("verify/" + certificate.code(), certificate.serial());
        serial.setRouterIgnore(true);
        serial.addClassName("tg-small");
        Div title = new Div(new Div(new Span(certificate.title().in(getLocale()))), serial);
        Div state = new Div(new Badge(getTranslation("certificate.state." + certificate.state().key()), CertificateTone.of(certificate.state())));
        certificate.reason().ifPresent(reason -> state.add(new Div(soft(reason))));
        NativeTableRow row = new NativeTableRow();
        row.add(holder, cell("department", new Span(certificate.department().in(getLocale()))), cell("title", title),
                cell("valid", new Span(date(certificate.issuedOn()) + " – " + date(certificate.expiresOn()))), cell("state", state));
        if (certificate.state() == CertificateState.REVOKED) {
            row.add(new NativeTableCell());
        } else {
            row.add(cell("action", button(certificate)));
        }
        return row;
    }

    private Button button(IssuedCertificate certificate) {
        Button button = new Button(getTranslation("certificate.revoke"), click -> revoke.accept(certificate));
        button.setId("revoke-" + certificate.id());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ERROR);
        button.setAriaLabel(getTranslation("certificate.revoke.of", "serial", certificate.serial()));
        return button;
    }

    private NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", getTranslation("certificate.column." + column));
        return cell;
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassNames("tg-soft", "tg-small");
        return soft;
    }

    private String date(LocalDate day) {
        return Formats.day(getLocale(), day);
    }
}
