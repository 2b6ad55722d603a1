package org.tongguan.questionbank.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.CaseBody;
import org.tongguan.questionbank.HotSpotBody;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.ImportedQuestions;
import org.tongguan.questionbank.ImportedQuestions.Fault;
import org.tongguan.questionbank.Media;
import org.tongguan.questionbank.MediaStore;
import org.tongguan.questionbank.PracticalBody;
import org.tongguan.questionbank.Question;

/** What can be told of an import only when all of it was read. */
public final class ImportChecks {
    private ImportChecks() {
    }

    /** Every picture and file must come along or be in the bank already, and be as small as the bank demands. */
    public static List<Fault> media(ImportedQuestions read, Predicate<String> held) {
        List<Fault> faults = new ArrayList<>();
        Map<String, Boolean> known = new HashMap<>();
        for (Question question : read.questions()) {
            for (String digest : digests(question)) {
                byte[] bytes = read.media().get(digest);
                if (bytes != null && bytes.length > MediaStore.MOST_BYTES) {
                    faults.add(new Fault(0, "", "", ImportRule.MEDIA_BOUNDED.code(),
                            Map.of("code", question.code(), "maximum", MediaStore.MOST_BYTES / (1024 * 1024) + " MB")));
                } else if (bytes == null && !known.computeIfAbsent(digest, held::test)) {
                    faults.add(new Fault(0, "", "", ImportRule.MEDIA_HELD.code(), Map.of("code", question.code())));
                }
            }
        }
        return faults;
    }

    private static Set<String> digests(Question question) {
        Set<String> digests = question.media().stream().map(Media::digest).collect(Collectors.toCollection(TreeSet::new));
        digests.addAll(digests(question.body()));
        return digests;
    }

    /** Of pictures to point at and files to work on. */
    public static Set<String> digests(Body body) {
        Set<String> digests = new TreeSet<>();
        add(body, digests);
        return digests;
    }

    private static void add(Body body, Set<String> digests) {
        if (body instanceof HotSpotBody spot) {
            digests.add(spot.picture());
        } else if (body instanceof PracticalBody task) {
            digests.add(task.template());
        } else if (body instanceof CaseBody story) {
            story.parts().forEach(part -> add(part.body(), digests));
        }
    }

    /** Pairs of codes whose questions read the same apart from blanks, signs and width. */
    public static List<List<String>> duplicates(List<Question> questions) {
        Map<String, String> first = new HashMap<>();
        List<List<String>> pairs = new ArrayList<>();
        for (Question question : questions) {
            String before = first.putIfAbsent(bare(question.stem().zh()), question.code());
            if (before != null) {
                pairs.add(List.of(before, question.code()));
            }
        }
        return pairs;
    }

    /**
     * The same between the bank and the file: the code in the bank, and the other one in the file. What the file itself brings under the bank's
     * code is no duplicate.
     *
     * @param held stems of the bank by code
     */
    public static List<List<String>> heldTwice(List<Question> questions, Map<String, String> held) {
        Set<String> own = questions.stream().map(Question::code).collect(Collectors.toSet());
        Map<String, String> first = new HashMap<>();
        held.forEach((code, stem) -> {
            if (!own.contains(code)) {
                first.putIfAbsent(bare(stem), code);
            }
        });
        return questions.stream().filter(question -> first.containsKey(bare(question.stem().zh())))
                .map(question -> List.of(first.getOrDefault(bare(question.stem().zh()), ""), question.code())).toList();
    }

    private static String bare(String stem) {
        return PlainText.of(stem).replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "");
    }
}
