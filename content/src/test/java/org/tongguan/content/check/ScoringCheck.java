package org.tongguan.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rubrics, appraisal schemes and roadshow events: whatever turns into a score. */
final class ScoringCheck {

    private static final int WHOLE = 100;
    private static final List<String> ANCHORED = List.of("0", "5", "10");

    private ScoringCheck() {
    }

    static void checkRubric(Path file, Faults faults) {
        var rubric = ContentFiles.yaml(file, faults)
                .only("id", "title", "source", "scale", "trimmed-mean", "presentation-minutes", "categories");
        rubric.bilingual("title");
        rubric.text("source");
        var keys = new ArrayList<String>();
        int weights = 0;
        for (Node category : rubric.children("categories")) {
            category.only("key", "title", "help", "indicators").bilingual("title");
            category.child("help").text("zh-CN");
            for (Node indicator : category.children("indicators")) {
                indicator.only("key", "weight", "title", "help", "anchors").bilingual("title");
                indicator.child("help").text("zh-CN");
                keys.add(indicator.text("key"));
                weights += indicator.integer("weight", 1, WHOLE);
                var anchors = indicator.children("anchors");
                faults.unless(anchors.stream().map(anchor -> String.valueOf(anchor.map().get("score"))).toList().equals(ANCHORED),
                        indicator.where(), "anchors must describe 0, 5 and 10");
                anchors.forEach(anchor -> anchor.only("score", "zh-CN", "en").text("zh-CN"));
            }
        }
        faults.unlessUnique(keys, rubric.where());
        faults.unless(weights == WHOLE, rubric.where(), "weights sum to " + weights);
    }

    static void checkScheme(Path file, Faults faults) {
        var scheme = ContentFiles.yaml(file, faults)
                .only("id", "title", "source", "note", "period-divisor", "indicators", "tiers");
        scheme.bilingual("title");
        scheme.bilingual("note");
        scheme.text("source");
        faults.unless(Map.of("month", 12, "quarter", 4, "year", 1).equals(scheme.map().get("period-divisor")), scheme.where(),
                "period-divisor must be month 12, quarter 4, year 1");
        var known = new ArrayList<String>();
        for (Node indicator : scheme.children("indicators")) {
            known.add(indicator.only("key", "title", "help", "aspect", "scaled", "source").text("key"));
            indicator.bilingual("title");
            indicator.bilingual("help");
            indicator.oneOf("aspect", "results", "values");
        }
        faults.unless(scheme.child("tiers").keys().equals(Set.of("leader", "general-staff", "technician")), scheme.where(),
                "tiers must be leader, general-staff and technician");
        for (String tier : scheme.child("tiers").keys()) {
            int weights = 0;
            for (Node indicator : scheme.child("tiers").children(tier)) {
                String key = indicator.only("key", "weight", "target", "unit").text("key");
                faults.unless(known.contains(key), indicator.where(), "unknown indicator " + key);
                indicator.integer("target", 1, 1000);
                indicator.oneOf("unit", "percent", "hours-per-year", "count", "points");
                weights += indicator.integer("weight", 1, WHOLE);
            }
            faults.unless(weights == WHOLE, scheme.where() + "/" + tier, "weights sum to " + weights);
        }
    }
}
