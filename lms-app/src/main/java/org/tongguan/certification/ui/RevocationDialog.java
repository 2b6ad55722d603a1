package org.tongguan.certification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.tongguan.certification.CertificateService;
import org.tongguan.certification.IssuedCertificate;
import org.tongguan.platform.ui.FailureNotice;
import org.tongguan.shared.DomainError;

/** Asks for the reason before a certificate is taken back, and says that this cannot be undone. What was typed survives a refusal. */
final class RevocationDialog extends Dialog {
    private static final long serialVersionUID = 1;

    /** @param revoke is handed the reason; its {@link DomainError} is shown */
    RevocationDialog(IssuedCertificate certificate, Consumer<String> revoke) {
        setHeaderTitle(getTranslation("certificate.revoke.title"));
        setWidth("34rem");
        TextArea reason = new TextArea(getTranslation("certificate.revoke.reason"));
        reason.setId("revocation-reason");
        reason.setHelperText(getTranslation("certificate.revoke.reason.hint"));
        reason.setMaxLength(CertificateService.REASON_LENGTH);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setMinHeight("7rem");
        reason.setValueChangeMode(ValueChangeMode.EAGER);
        Button confirm = new Button(getTranslation("certificate.revoke.confirm"), click -> {
            try {
                revoke.accept(reason.getValue());
                close();
            } catch (DomainError e) {
                FailureNotice.show(FailureNotice.text(e, getLocale()));
            }
        });
        confirm.setId("revocation-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        confirm.setEnabled(false);
        reason.addValueChangeListener(change -> confirm.setEnabled(!reason.getValue().isBlank()));
        add(new Paragraph(getTranslation("certificate.revoke.text", "serial", certificate.serial(), "holder", certificate.holder(), "title",
                certificate.title().in(getLocale()))), reason);
        getFooter().add(new Button(getTranslation("certificate.revoke.cancel"), click -> close()), confirm);
    }
}
