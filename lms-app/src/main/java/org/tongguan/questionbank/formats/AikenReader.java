package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.Option;
import org.tongguan.shared.Bilingual;

/**
 * Reads Aiken: a question, options {@code A.} or {@code A)}, and {@code ANSWER: B}. Chinese punctuation behind the letter and
 * {@code 答案：B} are understood as well.
 *
 * @see <a href="https://docs.moodle.org/en/Aiken_format">Aiken format</a>
 */
final class AikenReader {
    private static final Pattern OPTION = Pattern.compile("^([A-Z])\\s*[.)\uFF0E\uFF09\u3001]\\s*(.*)$");
    private static final Pattern ANSWER = Pattern.compile("^(?:ANSWER|\u7B54\u6848)\\s*[:\uFF1A]\\s*(.*)$", Pattern.CASE_INSENSITIVE);

    private final Findings findings;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private String stem = "";
    private int stemLine;
    private boolean broken;

    private AikenReader(Findings findings) {
        this.findings = findings;
    }

    static List<Draft> read(String text, Findings findings) {
        AikenReader reader = new AikenReader(findings);
        int number = 0;
        for (String line : text.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            if (!line.isBlank()) {
                reader.line(number, line.strip());
            }
        }
        reader.end(number);
        return List.copyOf(reader.drafts);
    }

    private void line(int number, String line) {
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (answer.matches()) {
            answer(number, answer.group(1).strip());
        } else if (option.matches() && !stem.isEmpty()) {
            option(number, option.group(1).charAt(0), option.group(2));
        } else if (options.isEmpty()) {
            stemLine = stem.isEmpty() ? number : stemLine;
            stem = stem.isEmpty() ? line : stem + "\n" + line;
        } else {
            fault(number, ImportRule.ANSWER_LINE, stem);
            next();
            stem = line;
            stemLine = number;
        }
    }

    private void option(int number, char letter, String text) {
        if (letter != 'A' + options.size()) {
            fault(number, ImportRule.OPTION_LETTERS, String.valueOf(letter));
            broken = true;
        } else if (text.isBlank()) {
            fault(number, ImportRule.OPTION_LETTERS, String.valueOf(letter));
            broken = true;
        }
        options.add(text.strip());
    }

    private void answer(int number, String letter) {
        String wanted = letter.toUpperCase(Locale.ROOT);
        int place = wanted.length() == 1 ? wanted.charAt(0) - 'A' : -1;
        if (stem.isEmpty() || options.size() < 2) {
            fault(number, ImportRule.LINE_FITS, letter);
        } else if (place < 0 || place >= options.size()) {
            if (!broken) {
                findings.fault(number, "", "question-file.key-unknown", Map.of("key", Findings.shortened(letter)));
            }
        } else if (!broken) {
            List<Option> lettered = new ArrayList<>();
            options.forEach(text -> lettered.add(new Option(Ids.letter(lettered.size()), Bilingual.of(text, ""))));
            drafts.add(new Draft(stemLine, Labels.none(), Bilingual.of(stem, ""), Bilingual.of("", ""),
                    ChoiceBody.of(ItemType.SINGLE_CHOICE, lettered, Set.of(Ids.letter(place))), List.of()));
        }
        next();
    }

    private void end(int lastLine) {
        Optional.of(stem).filter(text -> !text.isEmpty()).ifPresent(text -> fault(lastLine, ImportRule.ANSWER_LINE, text));
    }

    private void next() {
        options.clear();
        stem = "";
        broken = false;
    }

    private void fault(int number, ImportRule rule, String value) {
        findings.fault(number, rule, Map.of("value", Findings.shortened(value)));
    }
}
