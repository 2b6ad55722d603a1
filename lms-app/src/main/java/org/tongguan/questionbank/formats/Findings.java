package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ImportedQuestions.Fault;
import org.tongguan.questionbank.ImportedQuestions.Loss;
import org.tongguan.questionbank.LossKind;

/** Collects what is wrong with a file and what cannot be kept of it. */
final class Findings {
    /** More would help nobody: they are mended in the source, and the file is read again. */
    private static final int MOST_FAULTS = 300;
    private static final int MOST_LOSSES = 20_000;
    private static final int SHOWN = 40;

    private final List<Fault> faults = new ArrayList<>();
    private final List<Loss> losses = new ArrayList<>();
    private final Map<Body, Integer> lines = new IdentityHashMap<>();

    /** @param line 0 for the whole file */
    void fault(int line, ImportRule rule, Map<String, String> values) {
        fault(line, "", rule.code(), values);
    }

    void fault(int line, String column, String code, Map<String, String> values) {
        fault(line, column, "", code, values);
    }

    /** @param part of a case; empty for the whole question */
    void fault(int line, String column, String part, String code, Map<String, String> values) {
        if (faults.size() < MOST_FAULTS) {
            faults.add(new Fault(line, column, part, code, values));
        } else if (faults.size() == MOST_FAULTS) {
            faults.add(new Fault(0, "", "", ImportRule.FAULTS_LISTED.code(), Map.of("count", Integer.toString(MOST_FAULTS))));
        }
    }

    void loss(int line, String question, LossKind kind, String detail) {
        if (losses.size() < MOST_LOSSES) {
            losses.add(new Loss(line, shortened(question), kind, shortened(detail)));
        }
    }

    /** Notes where this very body begins, for what is found in it later: parts of a case have lines of their own. */
    void stands(Body body, int line) {
        lines.put(body, line);
    }

    int line(Body body, int otherwise) {
        return lines.getOrDefault(body, otherwise);
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** So much of a text as a table can show. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.codePointCount(0, line.length()) <= SHOWN ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
