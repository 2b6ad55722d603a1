package org.tongguan.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tongguan.assessment.ExamMove;

/** Whatever the sources write into the audit trail has its words in the trail's screens. */
class AuditTextsTest {
    private static final Pattern RECORDING = Pattern.compile("\\baudit\\s*\\.record(?:For\\([^,]+,|\\()");
    private static final Pattern RECORDER = Pattern.compile("\\bAuditTrail (\\w+)[;,)]");
    private static final Pattern NAME = Pattern.compile("\"([a-z-]+\\.[a-z-]*)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("String (\\w+) = (\"[a-z-]+\")");
    private static final Pattern MEANING = Pattern.compile("(?:new Meaning\\(|\\babout\\(event, |\\bother\\(event, )");
    private static final String IDENTITY = "platform/identity/";
    /** Told by an administrator's act elsewhere: its names come out of the classes beside it. */
    private static final String PASSED_ON = "entry.action()";
    private static final List<String> VERBS = List.of("created", "changed", "deleted");
    private static final Map<String, List<String>> ENDINGS = Map.of("exam.", Arrays.stream(ExamMove.values()).map(ExamMove::key).toList(),
            "role.", VERBS, "group.", VERBS);

    private final Map<String, String> texts = Bundles.all("zh-CN");

    @Test
    void everyActionInTheSourcesHasItsText() {
        Set<String> actions = new TreeSet<>();
        recordings().forEach((place, arguments) -> {
            List<String> names = arguments.get(0).contains(PASSED_ON) ? identityNames() : names(arguments.get(0));
            assertThat(names).as("the action named at " + place).isNotEmpty();
            actions.addAll(names);
        });

        assertThat(actions).hasSizeGreaterThan(60);
        assertThat(actions).allSatisfy(action -> assertThat(texts).containsKey("audit.action." + action));
    }

    @Test
    void noActionHasATextThatNothingRecords() {
        Set<String> recorded = new HashSet<>();
        recordings().values().forEach(arguments -> recorded.addAll(arguments.get(0).contains(PASSED_ON) ? identityNames()
                : names(arguments.get(0))));

        assertThat(texts.keySet().stream().filter(key -> key.startsWith("audit.action.")).map(key -> key.substring("audit.action.".length())))
                .isSubsetOf(recorded);
    }

    @Test
    void everyKindOfSubjectHasItsText() {
        Set<String> kinds = new TreeSet<>(List.of("account", "group", "role", "identity"));
        recordings().forEach((place, arguments) -> {
            if (!arguments.get(0).contains(PASSED_ON)) {
                List<String> named = WORD.matcher(arguments.get(1)).results().map(found -> found.group(1)).toList();
                assertThat(named).as("the kind of subject named at " + place).isNotEmpty();
                kinds.addAll(named);
            }
        });

        assertThat(kinds).allSatisfy(kind -> assertThat(texts).containsKey("audit.subject." + kind));
    }

    /** The list to choose from has no two lines that look the same. */
    @Test
    void noTwoActionsReadTheSame() {
        for (String language : List.of("zh-CN", "en")) {
            assertThat(Bundles.all(language).entrySet().stream().filter(text -> text.getKey().startsWith("audit.action.")).map(Map.Entry::getValue))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void theTrailGoesByOneNameWhereverItIsWritten() {
        Bundles.sources().forEach((path, source) -> assertThat(RECORDER.matcher(source).results().map(found -> found.group(1)))
                .as(path.toString()).allMatch("audit"::equals));
    }

    /** The arguments from the action on of each call that records, constants of the same file resolved, by path and number. */
    private static Map<String, List<String>> recordings() {
        Map<String, List<String>> found = new TreeMap<>();
        Bundles.sources().forEach((path, source) -> {
            Map<String, String> constants = new TreeMap<>();
            CONSTANT.matcher(source).results().forEach(constant -> constants.put(constant.group(1), constant.group(2)));
            Matcher call = RECORDING.matcher(source);
            while (call.find()) {
                found.put(path + " at " + call.start(), arguments(source, call.end()).stream().map(argument -> constants.getOrDefault(argument, argument))
                        .toList());
            }
        });
        return found;
    }

    private static List<String> identityNames() {
        return Bundles.sources().entrySet().stream().filter(source -> source.getKey().toString().startsWith(IDENTITY))
                .filter(source -> MEANING.matcher(source.getValue()).find()).flatMap(source -> names(source.getValue()).stream()).toList();
    }

    private static List<String> names(String source) {
        Function<MatchResult, Stream<String>> whole = found -> found.group(1).endsWith(".")
                ? ENDINGS.getOrDefault(found.group(1), List.of("…")).stream().map(ending -> found.group(1) + ending) : Stream.of(found.group(1));
        return NAME.matcher(source).results().flatMap(whole).toList();
    }

    private static List<String> arguments(String source, int begin) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int from = begin;
        boolean quoted = false;
        for (int at = begin; depth >= 0; at++) {
            char c = source.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '(' || c == ')')) {
                depth += c == '(' ? 1 : -1;
            }
            if (!quoted && (c == ',' && depth == 0 || depth < 0)) {
                arguments.add(source.substring(from, at).strip());
                from = at + 1;
            }
        }
        return arguments;
    }
}
