package org.tongguan.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.ui.TextsProvider;

/** Days, moments, counts and the titles of pages look the same wherever they stand. */
class FormatsTest {
    private static final Instant AT = Instant.parse("2026-11-30T05:10:20Z");
    /** The greeting names the day in full, a certificate is a formal document. */
    private static final Set<String> OWN_STYLE = Set.of("platform/i18n/Formats.java", "home/ui/HomeView.java", "certification/pdf/CertificatePdf.java");
    private static final Pattern TITLE = Pattern.compile("public String getPageTitle\\(\\) \\{(.*?)\\n    }", Pattern.DOTALL);

    private final Map<Path, String> sources = Bundles.sources();

    @Test
    void momentsAreToldByTheOfficesClock() {
        assertThat(plain(Formats.moment(Texts.ENGLISH, AT))).isEqualTo("Nov 30, 2026, 1:10 PM");
        assertThat(plain(Formats.second(Texts.ENGLISH, AT))).isEqualTo("Nov 30, 2026, 1:10:20 PM");
        assertThat(Formats.moment(Texts.CHINESE, AT)).isEqualTo("2026年11月30日 13:10");
    }

    @Test
    void daysHaveOneStyle() {
        assertThat(List.of(Formats.day(Texts.ENGLISH, LocalDate.of(2026, 11, 30)), Formats.day(Texts.CHINESE, Instant.parse("2026-11-29T16:00:00Z"))))
                .containsExactly("Nov 30, 2026", "2026年11月30日");
    }

    @Test
    void countsHaveSeparatorsAndWhatIsNoCountHasNone() {
        TextsProvider texts = new TextsProvider();
        assertThat(texts.getTranslation("records.page", Texts.ENGLISH, "from", 1, "to", 50, "total", 2000L)).isEqualTo("1–50 of 2,000 people");
        assertThat(texts.getTranslation("period.year", Texts.ENGLISH, "year", "2026")).isEqualTo("2026");
    }

    @Test
    void noScreenChoosesItsOwnStyle() {
        Set<String> own = new TreeSet<>();
        sources.forEach((path, source) -> {
            if (Pattern.compile("FormatStyle\\.|\"%,d\"|getIntegerInstance").matcher(source).find()) {
                own.add(path.toString());
            }
        });
        assertThat(own).isEqualTo(new TreeSet<>(OWN_STYLE));
    }

    @Test
    void everyPageTitleEndsWithTheNameOfTheProduct() {
        List<String> titles = sources.values().stream().flatMap(source -> TITLE.matcher(source).results()).map(title -> title.group(1)).toList();

        assertThat(titles).hasSizeGreaterThan(30).allMatch(title -> title.strip().endsWith("+ \" · \" + getTranslation(\"shell.name\");"));
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }
}
