package org.tongguan.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.shared.ErrorCode;

/** Nothing on a screen lacks its text in either language. */
class TranslationsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{([\\w-]+(?:\\|[\\w.-]+)?)(?:#[^{}]*|@)?}");
    private static final Pattern KEY_IN_CALL =
            Pattern.compile("(?:getTranslation\\(|Texts\\.text\\([\\w.()]+,)\\s*\"([^\"]+)\"\\s*([,)+])");
    private static final Pattern KEY_IN_MENU = Pattern.compile("@Menu\\(title = \"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern ENGLISH_SENTENCE = Pattern.compile("^[A-Z][a-z]+(?: [a-z]+)+.*");

    private final Map<String, String> chinese = Bundles.all("zh-CN");
    private final Map<String, String> english = Bundles.all("en");

    @Test
    void everyFileIsListedForLoading() {
        assertThat(Stream.of("zh-CN", "en").flatMap(language -> Bundles.files(language).stream())
                .map(file -> file.getFileName().toString().replaceFirst("\\..*", "")))
                .isSubsetOf(Texts.BUNDLES);
    }

    @Test
    void bothLanguagesHaveTheSameKeysInTheSameOrder() {
        for (Path file : Bundles.files("zh-CN")) {
            Path other = file.resolveSibling(file.getFileName().toString().replace(".zh-CN.", ".en."));
            assertThat(keys(file)).as(file.toString()).isEqualTo(keys(other));
        }
        assertThat(Bundles.files("en")).hasSameSizeAs(Bundles.files("zh-CN"));
    }

    @Test
    void keysAreSortedAndStandOnce() {
        for (Path file : allFiles()) {
            assertThat(keys(file)).as(file.toString()).isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
        }
        assertThat(Bundles.files("en").stream().flatMap(file -> keys(file).stream())).doesNotHaveDuplicates();
    }

    @Test
    void noTextIsEmptyAndNoneHasStrayBlanks() {
        for (Path file : allFiles()) {
            assertThat(Bundles.lines(file)).as(file.toString())
                    .allMatch(line -> !line.text().isBlank() && line.text().strip().equals(line.text())
                            && line.key().strip().equals(line.key()));
        }
    }

    @Test
    void bothLanguagesNameTheSameParameters() {
        chinese.forEach((key, text) -> assertThat(parameters(english.getOrDefault(key, ""))).as(key).isEqualTo(parameters(text)));
    }

    /** A language switch names the other language in that language. */
    @Test
    void englishTextsHoldNoChinese() {
        assertThat(english.entrySet().stream()
                .filter(text -> !text.getKey().endsWith(".language") && CHINESE.matcher(text.getValue()).find())).isEmpty();
    }

    @Test
    void everyErrorCodeHasItsText() throws ClassNotFoundException {
        Set<String> wanted = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tongguan")) {
            if (type.isEnum() && type.isAssignableTo(ErrorCode.class)) {
                for (Object constant : Class.forName(type.getName()).getEnumConstants()) {
                    wanted.add("error." + ((ErrorCode) constant).code());
                }
            }
        }
        assertThat(wanted).hasSizeGreaterThan(5);
        wanted.removeAll(chinese.keySet());
        assertThat(wanted).isEmpty();
    }

    @Test
    void everyKeyNamedInTheSourcesExists() {
        Set<String> missing = new TreeSet<>();
        Bundles.sources().forEach((path, source) -> {
            Matcher call = KEY_IN_CALL.matcher(source);
            while (call.find()) {
                String key = call.group(1);
                boolean prefix = call.group(2).equals("+");
                boolean found = prefix ? chinese.keySet().stream().anyMatch(each -> each.startsWith(key)) : chinese.containsKey(key);
                if (!found) {
                    missing.add(path + ": " + key);
                }
            }
            KEY_IN_MENU.matcher(source).results().map(menu -> menu.group(1)).filter(key -> !chinese.containsKey(key))
                    .forEach(key -> missing.add(path + ": " + key));
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void screensHoldNoSentencesOfTheirOwn() {
        Set<String> found = new TreeSet<>();
        Bundles.sources().forEach((path, source) -> {
            if (path.toString().contains("/ui/")) {
                LITERAL.matcher(source).results().map(literal -> literal.group(1))
                        .filter(text -> CHINESE.matcher(text).find() || ENGLISH_SENTENCE.matcher(text).matches())
                        .forEach(text -> found.add(path + ": " + text));
            }
        });
        Bundles.scripts().forEach((path, source) -> source.lines().filter(line -> CHINESE.matcher(line).find())
                .forEach(line -> found.add(path + ": " + line.strip())));
        assertThat(found).isEmpty();
    }

    private static List<Path> allFiles() {
        return Stream.concat(Bundles.files("zh-CN").stream(), Bundles.files("en").stream()).toList();
    }

    private static List<String> keys(Path file) {
        return Bundles.lines(file).stream().map(Bundles.Line::key).toList();
    }

    private static Set<String> parameters(String text) {
        return PARAMETER.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }
}
