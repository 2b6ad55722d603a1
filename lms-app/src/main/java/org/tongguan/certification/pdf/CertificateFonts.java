package org.tongguan.certification.pdf;

import com.lowagie.text.Font;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.FontSelector;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The type of certificates, embedded and subset. Noto Serif SC (OFL) has all CJK Unified Ideographs and Extension A and the rest of the Table
 * of General Standard Chinese Characters (通用规范汉字表), which also lie in Extensions B to E. A name with a still rarer character needs a
 * second font: {@code tongguan.certificate.extra-font}, a TrueType file or {@code file.ttc,0}. A character that neither has is drawn as 〓
 * (geta mark, the typographers' sign for a missing sort) and logged, never dropped in silence.
 */
@ApplicationScoped
public class CertificateFonts {
    private static final Logger LOG = Logger.getLogger(CertificateFonts.class.getName());
    private static final String PACKED = "/fonts/NotoSerifSC-Regular.ttf";
    private static final int GETA = 0x3013;

    private final List<BaseFont> fonts;

    @Inject
    public CertificateFonts(@ConfigProperty(name = "tongguan.certificate.extra-font") Optional<String> extra) {
        fonts = new ArrayList<>();
        fonts.add(packed());
        extra.filter(path -> !path.isBlank()).map(CertificateFonts::file).ifPresent(fonts::add);
    }

    CertificateFonts() {
        fonts = List.of();
    }

    /** A text set in the first font that has each character. */
    Phrase phrase(String text, float size, Color colour) {
        FontSelector selector = new FontSelector();
        fonts.forEach(font -> selector.addFont(new Font(font, size, Font.NORMAL, colour)));
        return selector.process(drawable(text));
    }

    /** The width in points, for fitting a line. */
    float width(String text, float size) {
        return fonts.get(0).getWidthPoint(drawable(text), size);
    }

    boolean covers(int character) {
        return fonts.stream().anyMatch(font -> font.charExists(character));
    }

    private String drawable(String text) {
        int[] characters = text.codePoints().map(character -> {
            if (covers(character)) {
                return character;
            }
            LOG.warning(() -> "no font has the character U+" + Integer.toHexString(character)
                    + "; name one in tongguan.certificate.extra-font");
            return GETA;
        }).toArray();
        return new String(characters, 0, characters.length);
    }

    private static BaseFont packed() {
        try (InputStream in = Objects.requireNonNull(CertificateFonts.class.getResourceAsStream(PACKED), PACKED)) {
            return embedded("NotoSerifSC-Regular.ttf", in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(PACKED, e);
        }
    }

    private static BaseFont file(String path) {
        try {
            return embedded(path, null);
        } catch (IOException e) {
            throw new UncheckedIOException("tongguan.certificate.extra-font cannot be read: " + path, e);
        }
    }

    private static BaseFont embedded(String name, byte @Nullable [] content) throws IOException {
        return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, content, null);
    }
}
