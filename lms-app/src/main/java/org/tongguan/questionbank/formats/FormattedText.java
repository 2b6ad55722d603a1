package org.tongguan.questionbank.formats;

import java.util.Locale;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/** Texts whose file says in which format they are. */
final class FormattedText {
    private FormattedText() {
    }

    /**
     * @param format   {@code html}, {@code plain} or {@code plain_text}, {@code markdown}; anything else is HTML where it looks like it
     * @param embedded takes embedded pictures and files
     */
    static Bilingual read(String text, String format, Place place, HtmlText.Embedded embedded) {
        boolean html = switch (format.toLowerCase(Locale.ROOT)) {
            case "html" -> true;
            case "plain", "plain_text", "markdown" -> false;
            default -> HtmlText.looksLikeHtml(text);
        };
        if (format.equalsIgnoreCase("markdown")) {
            place.loss(LossKind.FORMATTING, format);
        }
        return html ? HtmlText.read(text, embedded) : Bilingual.of(text.replace("\r", "").strip(), "");
    }
}
