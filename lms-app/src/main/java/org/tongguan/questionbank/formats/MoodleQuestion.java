package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongguan.questionbank.Decimals;
import org.tongguan.questionbank.ImportRule;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/** One question of a Moodle XML file while it is read. */
final class MoodleQuestion {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final XmlElement element;
    private final String name;
    private final Labels labels;
    private final Place place;
    private final MediaBox media = new MediaBox();
    private final AnswerFeedback feedback = new AnswerFeedback();

    MoodleQuestion(XmlElement element, Findings findings) {
        this.element = element;
        String code = element.childText("idnumber");
        this.name = element.child("name").map(each -> each.childText("text")).orElse("");
        this.place = new Place(findings, element.line(), code.isEmpty() ? name : code);
        this.labels = Labels.of(code, element.child("tags").map(tags -> tags.children("tag").stream().map(tag -> tag.childText("text")).toList())
                .orElse(List.of()), place);
        files(element).forEach(media::put);
    }

    /** Files by name, as they come with a text that shows them. */
    private Map<String, byte[]> files(XmlElement holder) {
        Map<String, byte[]> files = new HashMap<>();
        for (XmlElement file : holder.children("file")) {
            try {
                files.put(file.attribute("name"), Base64.getDecoder().decode(file.text().replaceAll("\\s+", "")));
            } catch (IllegalArgumentException broken) {
                place.at(file.line()).fault(ImportRule.BASE64, file.attribute("name"));
            }
        }
        return files;
    }

    XmlElement element() {
        return element;
    }

    Labels labels() {
        return labels;
    }

    Place place() {
        return place;
    }

    MediaBox media() {
        return media;
    }

    AnswerFeedback feedback() {
        return feedback;
    }

    /** The text of a child such as {@code questiontext}; empty when there is none. */
    Bilingual text(String child) {
        return element.child(child).map(this::text).orElse(AnswerFeedback.NOTHING);
    }

    Bilingual text(XmlElement holder) {
        return read(holder, MediaBox.Where.STEM);
    }

    /** One of the texts that are chosen from, put in order or matched. */
    Bilingual option(XmlElement holder) {
        return read(holder, MediaBox.Where.OPTION);
    }

    /** The text of a child that tells what is right, such as {@code generalfeedback}; empty when there is none. */
    Bilingual solution(String child) {
        return element.child(child).map(holder -> read(holder, MediaBox.Where.SOLUTION)).orElse(AnswerFeedback.NOTHING);
    }

    private Bilingual read(XmlElement holder, MediaBox.Where where) {
        Map<String, byte[]> own = files(holder);
        String raw = holder.childText("text");
        Place here = place.at(holder.line());
        return raw.isEmpty() ? AnswerFeedback.NOTHING : FormattedText.read(raw, holder.attribute("format"), here, media.embeddedAt(here, where, own));
    }

    /** What choosing or giving this answer earns, in percent; its feedback is noted. @param words the answer; empty where it needs none */
    BigDecimal percent(XmlElement answer, Bilingual words) {
        BigDecimal percent = number(answer.attribute("fraction"), answer).orElse(BigDecimal.ZERO);
        answer.child("feedback").map(said -> read(said, MediaBox.Where.SOLUTION)).ifPresent(text -> feedback.answer(percent.compareTo(ALL) == 0, words, text));
        return percent;
    }

    /** Empty, with a fault, for what is no number. */
    Optional<BigDecimal> number(String text, XmlElement at) {
        try {
            return Optional.of(Decimals.of(text));
        } catch (NumberFormatException noNumber) {
            place.at(at.line()).fault(ImportRule.NUMBER, text);
            return Optional.empty();
        }
    }

    /** Whether a switch such as {@code single} is on; Moodle writes 1 and 0, or true and false. */
    boolean isOn(String child, boolean otherwise) {
        String text = element.childText(child);
        return text.isEmpty() ? otherwise : text.equals("1") || text.equalsIgnoreCase("true");
    }

    /** Notes what every kind of question may have and ours has not. */
    void noteLosses() {
        if (isPositive("penalty")) {
            place.loss(LossKind.PENALTY, element.childText("penalty"));
        }
        String grade = element.childText("defaultgrade");
        if (!grade.isEmpty() && number(grade, element).filter(points -> points.compareTo(BigDecimal.ONE) != 0).isPresent()) {
            place.loss(LossKind.POINTS, grade);
        }
        if (isOn("hidden", false)) {
            place.loss(LossKind.HIDDEN);
        }
        if (!element.children("hint").isEmpty()) {
            place.loss(LossKind.HINT);
        }
        String numbering = element.childText("answernumbering");
        if (!numbering.isEmpty() && !numbering.equals("abc")) {
            place.loss(LossKind.NUMBERING, numbering);
        }
        if (!isOn("shuffleanswers", true)) {
            place.loss(LossKind.FIXED_ORDER);
        }
        for (String kind : List.of("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback")) {
            Bilingual text = solution(kind);
            if (!text.zh().isBlank()) {
                place.loss(LossKind.FEEDBACK, text.zh());
            }
        }
    }

    /** The name is lost unless it says what the code or the question says as well; Moodle makes many of the question's beginning. */
    void noteTitle(Bilingual stem) {
        String title = name.replaceAll("\\s+", " ").replaceAll("(\\.{3}|\u2026)$", "").strip();
        if (!title.isEmpty() && !title.equals(labels.code()) && !stem.zh().replaceAll("\\s+", " ").startsWith(title)) {
            place.loss(LossKind.TITLE, title);
        }
    }

    private boolean isPositive(String child) {
        String text = element.childText(child);
        return !text.isEmpty() && number(text, element).filter(value -> value.signum() > 0).isPresent();
    }
}
