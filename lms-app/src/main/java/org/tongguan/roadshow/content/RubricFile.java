package org.tongguan.roadshow.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongguan.roadshow.RoadshowError;
import org.tongguan.roadshow.Rubric;
import org.tongguan.roadshow.Rubric.Anchor;
import org.tongguan.roadshow.Rubric.Category;
import org.tongguan.roadshow.Rubric.Criterion;
import org.tongguan.roadshow.Rubric.Scale;
import org.tongguan.roadshow.Rubric.Trimming;
import org.tongguan.shared.DomainError;

/** Reads a rubric from YAML and checks rule R1: keys are unique and weights add up to 100. */
public final class RubricFile {
    private RubricFile() {
    }

    /** @throws DomainError {@code rubric.invalid} with one fault per mistake */
    public static Rubric read(byte[] bytes) {
        ContentNode root = ContentNode.parse(bytes);
        ContentNode scale = root.child("scale");
        ContentNode trimming = root.child("trimmed-mean");
        Rubric rubric = new Rubric(root.text("id"), ContentDigest.of(bytes), root.bilingual("title"),
                new Scale(scale.number("min"), scale.number("max"), scale.number("step")),
                new Trimming(trimming.whole("drop-highest"), trimming.whole("drop-lowest")), root.whole("presentation-minutes"),
                root.children("categories").stream().map(RubricFile::category).toList());
        checkKeys(rubric, root);
        checkWeights(rubric, root);
        root.throwIfFaulty();
        return rubric;
    }

    private static Category category(ContentNode node) {
        return new Category(node.text("key"), node.bilingual("title"), node.bilingual("help"),
                node.children("indicators").stream().map(RubricFile::criterion).toList());
    }

    private static Criterion criterion(ContentNode node) {
        List<Anchor> anchors = node.children("anchors").stream()
                .map(anchor -> new Anchor(anchor.number("score"), anchor.bilingual())).toList();
        return new Criterion(node.text("key"), node.whole("weight"), node.bilingual("title"), node.bilingual("help"), anchors);
    }

    private static void checkKeys(Rubric rubric, ContentNode root) {
        Set<String> seen = new HashSet<>();
        for (Criterion criterion : rubric.criteria()) {
            if (!seen.add(criterion.key())) {
                root.fault(criterion.key(), RoadshowError.RUBRIC_DUPLICATE, Map.of("key", criterion.key()));
            }
        }
    }

    private static void checkWeights(Rubric rubric, ContentNode root) {
        int sum = rubric.criteria().stream().mapToInt(Criterion::weight).sum();
        boolean positive = rubric.criteria().stream().allMatch(criterion -> criterion.weight() > 0);
        if (sum != Rubric.WHOLE_WEIGHT || !positive) {
            root.fault("weight", RoadshowError.RUBRIC_WEIGHTS, Map.of("sum", Integer.toString(sum)));
        }
    }
}
