package org.tongguan.content.check;

import static org.tongguan.content.check.QuestionCheck.MULTIPLE;
import static org.tongguan.content.check.QuestionCheck.SINGLE;
import static org.tongguan.content.check.QuestionCheck.TRUE_FALSE;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys that each type of question takes, and what must hold among them. */
final class BodyTypes {
    static final Set<String> ALL = Set.of(SINGLE, MULTIPLE, TRUE_FALSE, "matching", "ordering", "fill-in", "numeric", "short-text", "essay",
            "hot-spot", "practical", "case");

    private static final Map<String, Set<String>> KEYS = Map.ofEntries(
            Map.entry(SINGLE, Set.of("options", "key", "rule", "weights")), Map.entry(MULTIPLE, Set.of("options", "key", "rule", "weights")),
            Map.entry(TRUE_FALSE, Set.of("options", "key", "rule", "weights")), Map.entry("matching", Set.of("prompts", "targets", "key", "rule")),
            Map.entry("ordering", Set.of("entries", "key", "rule")), Map.entry("fill-in", Set.of("accepted", "case-matters")),
            Map.entry("numeric", Set.of("accepted", "units", "unit-penalty")), Map.entry("short-text", Set.of("key-points", "model")),
            Map.entry("essay", Set.of("criteria", "fewest", "model")), Map.entry("hot-spot", Set.of("picture", "width", "height", "regions")),
            Map.entry("practical", Set.of("template", "format", "checks")), Map.entry("case", Set.of("parts")));
    private static final Set<String> ENGLISH = Set.of("options", "prompts", "targets", "entries", "model", "criteria", "checks", "parts");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private BodyTypes() {
    }

    static String[] keys(String type, Set<String> around) {
        var keys = new TreeSet<>(around);
        keys.addAll(Set.of("type", "stem"));
        keys.addAll(KEYS.getOrDefault(type, Set.of()));
        return keys.toArray(String[]::new);
    }

    /** Those of the type that hold words. */
    static String[] englishKeys(String type, Set<String> around) {
        var keys = new TreeSet<>(around);
        keys.add("stem");
        KEYS.getOrDefault(type, Set.of()).stream().filter(ENGLISH::contains).forEach(keys::add);
        return keys.toArray(String[]::new);
    }

    static void check(String type, Node question, Node english) {
        switch (type) {
            case "matching" -> checkMatching(question, english);
            case "ordering" -> {
                sameTexts(question, english, "entries");
                question.faults().unless(Set.copyOf(question.texts("key")).equals(question.child("entries").keys())
                        && question.texts("key").size() == question.child("entries").keys().size(), question.where(), "key is no order of the entries");
            }
            case "fill-in" -> checkAccepted(question);
            case "numeric" -> question.children("accepted").forEach(range -> range.only("value", "tolerance", "percent"));
            case "short-text" -> {
                question.children("key-points").forEach(point -> point.only("wordings", "percent").texts("wordings"));
                comesToHundred(question, question.children("key-points"));
            }
            case "essay" -> checkEssay(question, english);
            case "hot-spot" -> question.children("regions").forEach(region -> region.only("form", "numbers", "percent")
                    .oneOf("form", "rectangle", "circle", "polygon"));
            case "practical" -> {
                question.oneOf("format", "spreadsheet", "document");
                comesToHundred(question, question.children("checks"));
            }
            case "case" -> question.child("parts").keys().forEach(id -> QuestionCheck.checkBody(question.child("parts").child(id),
                    english.child("parts").child(id), Set.of("points"), Set.of()));
            default -> { }
        }
    }

    private static void checkMatching(Node question, Node english) {
        sameTexts(question, english, "prompts");
        sameTexts(question, english, "targets");
        var key = question.child("key");
        question.faults().unless(key.keys().equals(question.child("prompts").keys())
                        && question.child("targets").keys().containsAll(Set.copyOf(key.map().values().stream().map(String::valueOf).toList())),
                question.where(), "key does not give every prompt a target");
    }

    private static void checkAccepted(Node question) {
        question.faults().unless(question.list("accepted").stream().anyMatch(form -> !(form instanceof Map)
                || HUNDRED.toString().equals(String.valueOf(((Map<?, ?>) form).get("percent")))), question.where(), "no accepted answer earns 100");
    }

    private static void checkEssay(Node question, Node english) {
        var criteria = question.child("criteria");
        question.faults().unless(criteria.keys().equals(english.child("criteria").keys()), question.where(), "English criteria differ");
        criteria.keys().forEach(id -> criteria.child(id).only("title", "percent").text("title"));
        comesToHundred(question, criteria.keys().stream().map(criteria::child).toList());
    }

    private static void sameTexts(Node question, Node english, String key) {
        question.faults().unless(question.child(key).keys().equals(english.child(key).keys()), question.where(), "English " + key + " differ");
        for (Node side : List.of(question.child(key), english.child(key))) {
            side.keys().forEach(id -> QuestionCheck.plain(side, id));
        }
        question.faults().unless(new HashSet<>(question.child(key).keys()).size() >= 2, question.where(), "fewer than two " + key);
    }

    private static void comesToHundred(Node question, List<Node> parts) {
        BigDecimal sum = parts.stream().map(part -> part.map().get("percent")).map(percent -> percent == null ? HUNDRED : new BigDecimal(percent.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        question.faults().unless(sum.compareTo(HUNDRED) == 0, question.where(), "percentages come to " + sum);
    }
}
