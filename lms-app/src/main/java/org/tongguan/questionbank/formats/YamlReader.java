package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import org.tongguan.questionbank.FilesBeside;
import org.tongguan.questionbank.ImportSettings;
import org.tongguan.questionbank.Question;
import org.tongguan.questionbank.QuestionFile;
import org.tongguan.shared.DomainError;

/** Reads our own format with {@link QuestionFile} and gives its faults, which name entries of questions, the lines on which those stand. */
final class YamlReader {
    private YamlReader() {
    }

    /** Lessons of another course are lost; media that do not come along must be in the bank already. */
    static List<Question> read(String text, ImportSettings settings, FilesBeside files, Findings findings) {
        List<Question> all = questions(text, settings, files, findings);
        YamlPlaces places = YamlPlaces.of(text);
        List<Question> questions = new ArrayList<>();
        for (Question read : all) {
            Place place = new Place(findings, places.line(read.code()), read.code());
            Drafts.requireShort(place.line(), read.stem(), read.explanation(), read.body(), findings);
            questions.add(new Question(read.code(), read.body(), read.competences(), read.difficulty(),
                    Drafts.lesson(read.lesson(), settings, place), read.source(), read.stem(), read.explanation(), read.media()));
        }
        return questions;
    }

    private static List<Question> questions(String text, ImportSettings settings, FilesBeside files, Findings findings) {
        try {
            return QuestionFile.readOfAnyCourse("questions.yaml", text, settings.competences(), files);
        } catch (DomainError error) {
            YamlPlaces places = YamlPlaces.of(text);
            error.faults().forEach(fault -> findings.fault(places.line(fault), "", YamlPlaces.part(fault), fault.code(), fault.values()));
            return List.of();
        }
    }
}
