package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/**
 * Reads Moodle XML: multichoice, truefalse, shortanswer, numerical, matching, essay, ordering, ddmarker and cloze.
 *
 * @see <a href="https://docs.moodle.org/en/Moodle_XML_format">Moodle XML format</a>
 */
final class MoodleReader {
    private final Findings findings;
    private final Map<String, byte[]> bytes;
    private final List<Draft> drafts = new ArrayList<>();

    private MoodleReader(Findings findings, Map<String, byte[]> bytes) {
        this.findings = findings;
        this.bytes = bytes;
    }

    /** @param bytes takes what the questions show, by digest */
    static List<Draft> read(byte[] xml, Map<String, byte[]> bytes, Findings findings) {
        MoodleReader reader = new MoodleReader(findings, bytes);
        XmlReading.read(xml, "quiz", findings, reader::question);
        return List.copyOf(reader.drafts);
    }

    private void question(XmlElement element) {
        if (!element.name().equals("question")) {
            return;
        }
        String type = element.attribute("type");
        if (type.equals("category")) {
            String path = element.child("category").map(category -> category.childText("text")).orElse("");
            findings.loss(element.line(), path, LossKind.CATEGORY, path);
            return;
        }
        MoodleQuestion question = new MoodleQuestion(element, findings);
        if (type.equals("cloze") || type.equals("multianswer")) {
            MoodleCloze.read(question).ifPresent(read -> add(question, read.stem(), read.body()));
            return;
        }
        body(type, question).ifPresent(body -> add(question, question.text("questiontext"), body));
    }

    private void add(MoodleQuestion question, Bilingual stem, Body body) {
        question.feedback().general(question.solution("generalfeedback"));
        question.noteLosses();
        question.noteTitle(stem);
        Bilingual explanation = question.feedback().explanation();
        bytes.putAll(question.media().bytes());
        drafts.add(new Draft(question.place().line(), question.labels(), stem, explanation, body, question.media().shown()));
    }

    private static Optional<Body> body(String type, MoodleQuestion question) {
        return switch (type) {
            case "multichoice" -> Optional.of(MoodleChoice.read(question));
            case "truefalse" -> Optional.of(MoodleChoice.truth(question));
            case "shortanswer" -> Optional.of(MoodleTexts.shortAnswer(question));
            case "essay" -> Optional.of(MoodleTexts.essay(question));
            case "numerical" -> Optional.of(MoodleNumerical.read(question));
            case "matching" -> Optional.of(MoodlePairs.matching(question));
            case "ordering" -> Optional.of(MoodlePairs.ordering(question));
            case "ddmarker" -> MoodleMarker.read(question);
            default -> {
                question.place().loss(LossKind.QUESTION_TYPE, type);
                yield Optional.empty();
            }
        };
    }
}
