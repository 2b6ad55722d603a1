package org.tongguan.certification.pdf;

import com.lowagie.text.Element;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** The page a certificate is drawn on: A4 landscape, in points from the lower left corner. */
final class Sheet {
    static final Color SEAL = new Color(0x96, 0x22, 0x22);
    static final Color GOLD = new Color(0xB0, 0x8D, 0x4C);
    static final Color INK = new Color(0x22, 0x26, 0x2B);
    static final Color SOFT = new Color(0x5A, 0x60, 0x68);
    static final Color LINE = new Color(0xC9, 0xC2, 0xB4);
    static final Rectangle PAGE = new Rectangle(PageSize.A4.getHeight(), PageSize.A4.getWidth());
    static final float MIDDLE = PAGE.getWidth() / 2;
    private static final float TEXT_WIDTH = 660;
    private static final float LEADING = 1.6f;
    private static final float SLACK = 1.08f;

    private final PdfContentByte canvas;
    private final CertificateFonts fonts;

    Sheet(PdfContentByte canvas, CertificateFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    /** Two lines around the page and a short bar in each corner between them. */
    void frame() {
        border(28, 2.4f, SEAL);
        border(36, 0.7f, GOLD);
        border(40, 0.35f, GOLD);
        float arm = 26;
        for (int corner = 0; corner < 4; corner++) {
            boolean right = corner % 2 == 1;
            boolean top = corner / 2 == 1;
            float x = right ? PAGE.getWidth() - 48 : 48;
            float y = top ? PAGE.getHeight() - 48 : 48;
            canvas.moveTo(x + (right ? -arm : arm), y);
            canvas.lineTo(x, y);
            canvas.lineTo(x, y + (top ? -arm : arm));
        }
        canvas.setLineWidth(1.2f);
        canvas.setColorStroke(GOLD);
        canvas.stroke();
    }

    private void border(float margin, float width, Color colour) {
        canvas.setLineWidth(width);
        canvas.setColorStroke(colour);
        canvas.rectangle(margin, margin, PAGE.getWidth() - 2 * margin, PAGE.getHeight() - 2 * margin);
        canvas.stroke();
    }

    void rule(float from, float to, float y, Color colour) {
        canvas.setLineWidth(0.8f);
        canvas.setColorStroke(colour);
        canvas.moveTo(from, y);
        canvas.lineTo(to, y);
        canvas.stroke();
    }

    /** One line in the middle of the page, made smaller when it would not fit. */
    void centred(String text, float y, float size, Color colour) {
        float fitted = Math.min(size, size * TEXT_WIDTH / Math.max(1, fonts.width(text, size)));
        place(fonts.phrase(text, fitted, colour), Element.ALIGN_CENTER, MIDDLE, y);
    }

    void centredAt(String text, float x, float y, float size, Color colour) {
        place(fonts.phrase(text, size, colour), Element.ALIGN_CENTER, x, y);
    }

    void left(String text, float x, float y, float size, Color colour) {
        place(fonts.phrase(text, size, colour), Element.ALIGN_LEFT, x, y);
    }

    private void place(Phrase line, int alignment, float x, float y) {
        ColumnText.showTextAligned(canvas, alignment, line, x, y, 0);
    }

    /** Centred lines below {@code top}, of about equal length where one is not enough. */
    void paragraph(String text, float top, float size, Color colour) {
        float whole = fonts.width(text, size);
        double lines = Math.ceil(whole / TEXT_WIDTH);
        float half = (float) Math.min(TEXT_WIDTH, whole / lines * SLACK + size) / 2;
        ColumnText column = new ColumnText(canvas);
        column.setSimpleColumn(fonts.phrase(text, size, colour), MIDDLE - half, 0, MIDDLE + half, top, size * LEADING, Element.ALIGN_CENTER);
        column.go();
    }
}
