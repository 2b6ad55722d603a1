package org.tongguan.certification.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tongguan.certification.domain.CertificateFixture;

class CertificatePdfTest {
    private static final CertificateFonts FONTS = new CertificateFonts(Optional.empty());
    private static final CertificatePdf PDF =
            new CertificatePdf(FONTS, "https://tongguan.example", Optional.of("云川市委组织部"), Optional.empty());

    @Test
    void saysWhoPassedWhatAndUntilWhenInBothLanguages() throws IOException {
        String flowing = text("周启明").replaceAll("(?<=\\p{IsHan})\\s+(?=[\\p{IsHan}（])", "").replaceAll("\\s+", " ");
        assertThat(flowing).contains("周启明", "TG-2023-LDD-000123", "领导干部数字化决策与发展合格证书", "数字化决策与发展（领导干部）",
                "2023年2月12日", "2024年2月11日", "云川市委组织部", "February 11, 2024", "Digital decision-making and development for leaders");
    }

    @Test
    void drawsRareCharactersOfNames() throws IOException {
        assertThat(text("㛃𬭎𣲘")).contains("㛃𬭎𣲘");
        assertThat("㛃𬭎𣲘·ǖé".codePoints()).allMatch(FONTS::covers);
    }

    @Test
    void marksACharacterThatNoFontHas() throws IOException {
        assertThat(FONTS.covers(0x20BB7)).isFalse();
        assertThat(text("𠮷田")).contains("〓田");
    }

    @Test
    void embedsASubsetOfEachFontWithItsCharacters() throws IOException {
        List<PdfDictionary> fonts = fonts(reader("周启明"));
        assertThat(fonts).isNotEmpty().allSatisfy(font -> {
            assertThat(font.getAsName(PdfName.BASEFONT).toString()).matches("/[A-Z]{6}\\+NotoSerifSC-Regular");
            assertThat(font.get(PdfName.TOUNICODE)).isNotNull();
            PdfDictionary descriptor = font.getAsArray(PdfName.DESCENDANTFONTS).getAsDict(0).getAsDict(PdfName.FONTDESCRIPTOR);
            assertThat(descriptor.get(PdfName.FONTFILE2)).isNotNull();
        });
        assertThat(PDF.draw(CertificateFixture.of("周启明"))).hasSizeLessThan(200_000);
    }

    @Test
    void namesItsTitleAndLanguage() throws IOException {
        PdfReader reader = reader("周启明");
        assertThat(reader.getInfo().get("Title")).isEqualTo("领导干部数字化决策与发展合格证书 TG-2023-LDD-000123");
        assertThat(reader.getCatalog().getAsString(PdfName.LANG)).hasToString("zh-CN");
        assertThat(reader.getNumberOfPages()).isEqualTo(1);
        assertThat(reader.getPageRotation(1)).isZero();
    }

    @Test
    void linksToItsPublicPage() throws IOException {
        PdfDictionary link = reader("周启明").getPageN(1).getAsArray(PdfName.ANNOTS).getAsDict(0).getAsDict(PdfName.A);
        assertThat(link.getAsString(PdfName.URI)).hasToString("https://tongguan.example/verify/" + CertificateFixture.CODE.value());
    }

    @Test
    void givesTheSameTextEachTime() throws IOException {
        assertThat(text("周启明")).isEqualTo(text("周启明"));
    }

    private static String text(String holder) throws IOException {
        return new PdfTextExtractor(reader(holder)).getTextFromPage(1);
    }

    private static PdfReader reader(String holder) throws IOException {
        return new PdfReader(PDF.draw(CertificateFixture.of(holder)));
    }

    private static List<PdfDictionary> fonts(PdfReader reader) {
        PdfDictionary byName = reader.getPageN(1).getAsDict(PdfName.RESOURCES).getAsDict(PdfName.FONT);
        List<PdfDictionary> fonts = new ArrayList<>();
        byName.getKeys().forEach(name -> fonts.add(byName.getAsDict((PdfName) name)));
        return fonts;
    }
}
