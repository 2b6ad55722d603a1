package org.tongguan.assessment.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongguan.assessment.domain.Exam.ExamTerms;
import org.tongguan.questionbank.FileFaults;
import org.tongguan.questionbank.ItemType;
import org.tongguan.questionbank.YamlNode;
import org.tongguan.shared.DomainError;

/**
 * What this slice reads of a {@code course.yaml}: the course's key, its lessons' ids and its exam.
 *
 * @param lessons ids that a question may name
 */
public record CourseFile(String courseKey, Set<String> lessons, ExamTerms exam) {
    private static final int MOST_MINUTES = 300;
    private static final int MOST_ATTEMPTS = 10;
    private static final int MOST_QUESTIONS = 200;

    public CourseFile {
        lessons = Set.copyOf(lessons);
    }

    /** @throws DomainError {@code question-file.invalid} with a fault for each place */
    public static CourseFile read(String file, String yaml, Set<String> competences) {
        FileFaults faults = new FileFaults(file);
        YamlNode course = new YamlNode(YamlNode.parse(yaml, faults), "course", faults);
        Set<String> lessons = course.list("lessons").stream()
                .map(lesson -> lesson instanceof Map<?, ?> map ? String.valueOf(map.get("id")) : "").collect(Collectors.toSet());
        YamlNode exam = course.child("exam");
        Blueprint blueprint = blueprint(exam, competences, faults);
        int questions = exam.number("questions", 1, MOST_QUESTIONS);
        if (questions != blueprint.size()) {
            faults.add("exam", "blueprint-sum", Map.of("drawn", Integer.toString(blueprint.size()), "wanted", Integer.toString(questions)));
        }
        ExamTerms terms = new ExamTerms(exam.bilingual("title"), exam.number("minutes", 1, MOST_MINUTES),
                exam.number("attempts", 1, MOST_ATTEMPTS), BigDecimal.valueOf(exam.number("pass-percent", 1, 100)).setScale(2), blueprint);
        CourseFile read = new CourseFile(course.text("id"), lessons, terms);
        faults.throwIfAny();
        return read;
    }

    /** @throws DomainError {@code question-file.invalid} when the bank cannot meet the blueprint, naming what is short */
    public void requireFeasible(String file, List<BankItem> bank) {
        FileFaults faults = new FileFaults(file);
        exam.blueprint().shortfalls(bank).forEach(lack -> faults.add("exam blueprint", "shortfall", Map.of("competence", lack.competence(),
                "type", lack.type().key(), "wanted", Integer.toString(lack.wanted()), "held", Long.toString(lack.held()))));
        faults.throwIfAny();
    }

    private static Blueprint blueprint(YamlNode exam, Set<String> competences, FileFaults faults) {
        List<Blueprint.Row> rows = new ArrayList<>();
        for (Object entry : exam.list("blueprint")) {
            YamlNode row = new YamlNode(entry, "exam blueprint", faults);
            String competence = row.text("competence");
            if (!competences.contains(competence)) {
                faults.add(row.where(), "unknown-value", Map.of("key", "competence", "value", competence));
            }
            String typeKey = row.text("type");
            Optional<ItemType> type = ItemType.ofKey(typeKey);
            if (type.isEmpty()) {
                faults.add(row.where(), "unknown-type", Map.of("type", typeKey));
            }
            int count = row.number("count", 1, MOST_QUESTIONS);
            type.ifPresent(known -> rows.add(new Blueprint.Row(competence, known, count)));
        }
        return new Blueprint(rows);
    }
}
