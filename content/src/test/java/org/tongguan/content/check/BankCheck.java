package org.tongguan.content.check;

import static org.tongguan.content.check.QuestionCheck.MULTIPLE;
import static org.tongguan.content.check.QuestionCheck.SINGLE;
import static org.tongguan.content.check.QuestionCheck.TRUE_FALSE;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A bank as a whole: enough of each type, and nothing in the form of the questions that gives the answer away. */
final class BankCheck {

    private static final int LEAST_QUESTIONS = 40;
    private static final Map<String, Integer> LEAST_OF_TYPE = Map.of(SINGLE, 16, MULTIPLE, 10, TRUE_FALSE, 6);
    /** A key letter, or the longest option, may be right in at most this share of the single-choice questions. */
    private static final double GIVEAWAY_SHARE = 0.5;

    private BankCheck() {
    }

    static void check(Node bank, List<Node> questions, Set<String> competences, Set<String> lessons) {
        var faults = bank.faults();
        questions.forEach(question -> QuestionCheck.check(question, competences, lessons));
        faults.unlessUnique(questions.stream().map(question -> question.text("id")).toList(), bank.where());
        faults.unlessUnique(questions.stream().map(question -> question.text("stem")).toList(), bank.where());
        faults.unless(questions.size() >= LEAST_QUESTIONS, bank.where(), questions.size() + " questions, expected 40 or more");
        LEAST_OF_TYPE.forEach((type, least) -> faults.unless(of(type, questions).size() >= least, bank.where(),
                "fewer than " + least + " " + type + " questions"));
        checkGiveaways(bank, of(SINGLE, questions));
        var truths = of(TRUE_FALSE, questions).stream().map(question -> question.texts("key").toString()).collect(Collectors.toSet());
        faults.unless(truths.size() == 2, bank.where(), "true-false questions all have the same answer");
    }

    private static void checkGiveaways(Node bank, List<Node> singles) {
        var letters = singles.stream().flatMap(question -> question.texts("key").stream())
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
        bank.faults().unless(letters.keySet().containsAll(Set.of("a", "b", "c", "d"))
                        && Collections.max(letters.values()) <= singles.size() * GIVEAWAY_SHARE,
                bank.where(), "single-choice keys are not spread over the letters: " + letters);
        long longest = singles.stream().filter(BankCheck::rightOptionIsLongest).count();
        bank.faults().unless(longest <= singles.size() * GIVEAWAY_SHARE, bank.where(),
                "the right option is the longest in " + longest + " of " + singles.size() + " single-choice questions");
    }

    private static boolean rightOptionIsLongest(Node question) {
        var options = question.child("options");
        var key = question.texts("key");
        return options.keys().stream().filter(letter -> !key.contains(letter))
                .allMatch(letter -> length(options, letter) < key.stream().mapToInt(right -> length(options, right)).max().orElse(0));
    }

    private static int length(Node options, String letter) {
        return String.valueOf(options.map().get(letter)).length();
    }

    static List<Node> of(String type, List<Node> questions) {
        return questions.stream().filter(question -> type.equals(question.map().get("type"))).toList();
    }
}
