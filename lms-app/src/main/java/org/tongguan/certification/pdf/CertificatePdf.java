package org.tongguan.certification.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.certification.domain.Certificate;
import org.tongguan.platform.i18n.Texts;

/**
 * A certificate on one A4 page in both languages, drawn anew from the stored row at each download: same certificate, same text. All text
 * can be searched and copied; the QR code opens the public page {@code <base-url>/verify/<code>}.
 */
@ApplicationScoped
public class CertificatePdf {
    private static final String LANGUAGE = "zh-CN";

    private final CertificateFonts fonts;
    private final String baseUrl;
    private final Optional<String> issuerZh;
    private final Optional<String> issuerEn;

    @Inject
    public CertificatePdf(CertificateFonts fonts, @ConfigProperty(name = "tongguan.base-url") String baseUrl,
            @ConfigProperty(name = "tongguan.certificate.issuer.zh") Optional<String> issuerZh,
            @ConfigProperty(name = "tongguan.certificate.issuer.en") Optional<String> issuerEn) {
        this.fonts = fonts;
        this.baseUrl = baseUrl;
        this.issuerZh = issuerZh;
        this.issuerEn = issuerEn;
    }

    @SuppressWarnings("NullAway")
    CertificatePdf() {
        this(null, "", Optional.empty(), Optional.empty());
    }

    public byte[] draw(Certificate certificate) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(Sheet.PAGE, 0, 0, 0, 0);
        PdfWriter writer = PdfWriter.getInstance(document, out);
        document.addTitle(certificate.title().zh() + " " + certificate.serial());
        document.addSubject(certificate.title().en());
        document.addAuthor(issuer(Texts.CHINESE));
        document.addCreator("Tongguan");
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(LANGUAGE));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        document.open();
        Sheet sheet = new Sheet(writer.getDirectContent(), fonts);
        sheet.frame();
        head(sheet, certificate);
        statement(sheet, certificate);
        facts(sheet, certificate);
        verification(sheet, writer, certificate);
        document.close();
        return out.toByteArray();
    }

    private void head(Sheet sheet, Certificate certificate) {
        sheet.centred(issuer(Texts.CHINESE), 505, 13, Sheet.SOFT);
        sheet.centred(certificate.title().zh(), 452, 32, Sheet.SEAL);
        sheet.centred(certificate.title().en(), 424, 13, Sheet.SOFT);
        sheet.rule(Sheet.MIDDLE - 60, Sheet.MIDDLE + 60, 405, Sheet.GOLD);
    }

    private void statement(Sheet sheet, Certificate certificate) {
        sheet.centred(certificate.holderName(), 345, 36, Sheet.INK);
        sheet.rule(Sheet.MIDDLE - 150, Sheet.MIDDLE + 150, 330, Sheet.LINE);
        sheet.paragraph(statement(certificate, Texts.CHINESE), 316, 14.5f, Sheet.INK);
        sheet.paragraph(statement(certificate, Texts.ENGLISH), 262, 11, Sheet.SOFT);
    }

    private void facts(Sheet sheet, Certificate certificate) {
        String[] labels = {"certificate.serial", "certificate.issued-on", "certificate.expires-on"};
        String[] chinese = {certificate.serial(), date(certificate.issuedOn(), Texts.CHINESE), date(certificate.expiresOn(), Texts.CHINESE)};
        String[] english = {"", date(certificate.issuedOn(), Texts.ENGLISH), date(certificate.expiresOn(), Texts.ENGLISH)};
        float top = 152;
        for (int i = 0; i < labels.length; i++) {
            float y = top - i * 34;
            sheet.left(Texts.text(Texts.CHINESE, labels[i]) + "  " + chinese[i], 84, y, 12.5f, Sheet.INK);
            sheet.left((Texts.text(Texts.ENGLISH, labels[i]) + "  " + english[i]).strip(), 84, y - 13, 9, Sheet.SOFT);
        }
        sheet.centred(issuer(Texts.CHINESE), 97, 14, Sheet.INK);
        sheet.centred(issuer(Texts.ENGLISH), 82, 9, Sheet.SOFT);
    }

    private void verification(Sheet sheet, PdfWriter writer, Certificate certificate) {
        String address = baseUrl + "/verify/" + certificate.code().value();
        float x = 665;
        float y = 88;
        float size = 92;
        PdfContentByte canvas = writer.getDirectContent();
        canvas.setColorFill(Sheet.INK);
        QrCode.of(address).draw(canvas, x, y, size);
        PdfAnnotation link = new PdfAnnotation(writer, x, y, x + size, y + size, new PdfAction(address));
        link.put(PdfName.CONTENTS, new PdfString(address));
        link.setBorder(new PdfBorderArray(0, 0, 0));
        writer.addAnnotation(link);
        sheet.centredAt(Texts.text(Texts.CHINESE, "certificate.scan"), x + size / 2, y - 16, 10, Sheet.INK);
        sheet.centredAt(Texts.text(Texts.ENGLISH, "certificate.scan"), x + size / 2, y - 28, 8.5f, Sheet.SOFT);
    }

    private String statement(Certificate certificate, Locale locale) {
        return Texts.text(locale, "certificate.statement", Map.of("name", certificate.holderName(),
                "date", date(certificate.issuedOn(), locale), "course", certificate.courseTitle().in(locale)));
    }

    private String issuer(Locale locale) {
        Optional<String> given = locale.equals(Texts.ENGLISH) ? issuerEn : issuerZh;
        return given.filter(name -> !name.isBlank()).orElseGet(() -> Texts.text(locale, "certificate.issuer"));
    }

    private static String date(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }
}
