package org.tongguan.content.check;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** One question: its key fits its type, and Chinese and English carry the same options. */
final class QuestionCheck {

    static final String SINGLE = "single-choice";
    static final String MULTIPLE = "multiple-choice";
    static final String TRUE_FALSE = "true-false";

    private static final Pattern LAZY_OPTION = Pattern.compile(
            "以上(都|全|皆|均|说法|各项|选项).*|(all|none|both) of the above.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile("(?i)</?[a-z][^>]*>|javascript:");

    private QuestionCheck() {
    }

    static void check(Node question, Set<String> competences, Set<String> lessons) {
        question.text("id");
        question.oneOf("difficulty", "easy", "medium", "hard");
        if (question.has("competences")) {
            question.texts("competences").forEach(key -> known(question, "competence", key, competences));
        } else {
            known(question, "competence", question.text("competence"), competences);
        }
        known(question, "lesson", question.text("lesson"), lessons);
        plain(question, "explanation");
        var english = question.child("en");
        plain(english, "explanation");
        checkBody(question, english, Set.of("id", "competence", "competences", "difficulty", "lesson", "source", "explanation", "en", "media"),
                Set.of("explanation"));
    }

    /** What is asked: a question, or a part of a case. */
    static void checkBody(Node question, Node english, Set<String> around, Set<String> aroundEnglish) {
        String type = question.oneOf("type", BodyTypes.ALL.toArray(String[]::new));
        plain(question, "stem");
        plain(english, "stem");
        question.only(BodyTypes.keys(type, around));
        english.only(BodyTypes.englishKeys(type, aroundEnglish));
        if (type.equals(TRUE_FALSE)) {
            checkTrueFalse(question, english);
        } else if (type.equals(SINGLE) || type.equals(MULTIPLE)) {
            checkChoice(question, english, type);
        } else {
            BodyTypes.check(type, question, english);
        }
    }

    private static void checkTrueFalse(Node question, Node english) {
        var faults = question.faults();
        faults.unless(!question.has("options") && !english.has("options"), question.where(), "a true-false question has no options");
        var key = question.list("key");
        faults.unless(key.size() == 1 && key.get(0) instanceof Boolean, question.where(), "key must be [true] or [false]");
    }

    private static void checkChoice(Node question, Node english, String type) {
        var faults = question.faults();
        var options = question.child("options");
        var letters = options.keys();
        faults.unless(letters.size() >= 3 && Set.of("a", "b", "c", "d", "e", "f").containsAll(letters), question.where(),
                "options must be lettered from a, three or more");
        faults.unless(letters.equals(english.child("options").keys()), question.where(), "English options differ in their letters");
        for (Node side : List.of(options, english.child("options"))) {
            side.keys().forEach(letter -> {
                plain(side, letter);
                faults.unless(!LAZY_OPTION.matcher(side.text(letter)).matches(), side.where(), "'all of the above' in option " + letter);
            });
            faults.unlessUnique(side.map().values().stream().map(String::valueOf).toList(), side.where());
        }
        var key = question.texts("key");
        faults.unlessUnique(key, question.where());
        faults.unless(letters.containsAll(key), question.where(), "key names no option: " + key);
        faults.unless(type.equals(SINGLE) ? key.size() == 1 : key.size() >= 2, question.where(),
                "key of a " + type + " question has " + key.size() + " letters");
    }

    private static void known(Node question, String key, String value, Set<String> allowed) {
        question.faults().unless(value.isEmpty() || allowed.contains(value), question.where(), "unknown " + key + " " + value);
    }

    static void plain(Node node, String key) {
        node.faults().unless(!MARKUP.matcher(node.text(key)).find(), node.where(), "HTML is not allowed in " + key);
    }
}
