package org.tongguan.questionbank.formats;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tongguan.questionbank.AcceptedText;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.EssayBody;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.LossKind;
import org.tongguan.shared.Bilingual;

/** Short answers and essays in Moodle XML. */
final class MoodleTexts {
    private MoodleTexts() {
    }

    static Body shortAnswer(MoodleQuestion question) {
        List<AcceptedText> accepted = new ArrayList<>();
        for (XmlElement answer : question.element().children("answer")) {
            BigDecimal percent = question.percent(answer, Bilingual.of(answer.childText("text"), ""));
            String form = answer.childText("text");
            if (!form.equals("*") || percent.signum() != 0) {
                accepted.add(new AcceptedText(form, percent));
            }
        }
        return new FillInBody(accepted, question.isOn("usecase", false));
    }

    /** The note for markers is the model answer. */
    static Body essay(MoodleQuestion question) {
        String attachments = question.element().childText("attachments");
        String form = question.element().childText("responseformat");
        if (!attachments.isEmpty() && !attachments.equals("0") || form.equals("noinline") || form.equals("editorfilepicker")) {
            question.place().loss(LossKind.RESPONSE_FORM, form);
        }
        String template = question.solution("responsetemplate").zh();
        if (!template.isBlank()) {
            question.place().loss(LossKind.RESPONSE_FORM, template);
        }
        for (String limit : List.of("minwordlimit", "maxwordlimit")) {
            String words = question.element().childText(limit);
            if (!words.isEmpty() && !words.equals("0")) {
                question.place().loss(LossKind.LENGTH, words);
            }
        }
        return EssayBodies.ofModel(question.solution("graderinfo"));
    }

    static void write(FillInBody body, MoodleXml xml) {
        xml.leaf("usecase", body.caseMatters() ? "1" : "0");
        for (AcceptedText form : body.accepted()) {
            xml.open("answer", "fraction", form.percent().toPlainString(), "format", "moodle_auto_format").leaf("text", form.form()).close();
        }
    }

    static void write(EssayBody body, MoodleXml xml, Place place) {
        Losses.rubric(body, place);
        xml.leaf("responseformat", "editor").leaf("responserequired", "1").leaf("attachments", "0");
        xml.open("graderinfo", "format", "html").html(body.model()).close();
    }
}
