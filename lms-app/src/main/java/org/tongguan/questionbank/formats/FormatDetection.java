package org.tongguan.questionbank.formats;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tongguan.platform.files.TextFile;
import org.tongguan.questionbank.QuestionFormat;

/** Tells a format by what only it has. */
public final class FormatDetection {
    private static final Pattern AIKEN = Pattern.compile("(?im)^[ \\t]*(ANSWER|\u7B54\u6848)[ \\t]*[:\uFF1A][ \\t]*[A-Z][ \\t]*$");
    private static final Pattern YAML = Pattern.compile("(?m)^[ \\t]*-[ \\t]+(id|type)[ \\t]*:");
    private static final int LOOKED_AT = 200_000;

    private FormatDetection() {
    }

    public static Optional<QuestionFormat> of(String fileName, byte[] content) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (content.length > 1 && content[0] == 'P' && content[1] == 'K') {
            return Optional.of(name.endsWith(".zip") || YamlArchive.holdsQuestions(content) ? QuestionFormat.YAML_ZIP : QuestionFormat.EXCEL);
        } else if (name.endsWith(".xml")) {
            return Optional.of(QuestionFormat.MOODLE_XML);
        }
        String text = TextFile.decoded(content).map(all -> all.substring(0, Math.min(all.length(), LOOKED_AT))).orElse("");
        if (text.stripLeading().startsWith("<")) {
            return Optional.of(QuestionFormat.MOODLE_XML);
        } else if (name.endsWith(".yaml") || name.endsWith(".yml") || YAML.matcher(text).find()) {
            return Optional.of(QuestionFormat.YAML);
        } else if (name.endsWith(".gift")) {
            return Optional.of(QuestionFormat.GIFT);
        } else if (AIKEN.matcher(text).find()) {
            return Optional.of(QuestionFormat.AIKEN);
        }
        int brace = GiftText.find(text, '{', 0);
        return brace >= 0 && GiftText.find(text, '}', brace) > 0 ? Optional.of(QuestionFormat.GIFT) : Optional.empty();
    }
}
