package org.tongguan.home.ui;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tongguan.assessment.ExamCard;
import org.tongguan.platform.i18n.Formats;
import org.tongguan.platform.i18n.Texts;

/** What a trainee should do next about the most urgent gate, in words and with the place to do it. */
class TraineeNextStep {
    private final Locale locale;

    TraineeNextStep(Locale locale) {
        this.locale = locale;
    }

    NextStep of(Gate gate) {
        if (gate.passed()) {
            return gate.certificate().isPresent() ? step(gate, "certificate", "certificates", false) : step(gate, "passed", "exams", false);
        }
        return switch (gate.state()) {
            case RUNNING -> step(gate, "running", "exam/" + examId(gate), true);
            case READY -> step(gate, "ready", "exam/" + examId(gate), true);
            case CLOSING -> step(gate, "closing", "exams", false);
            case AWAITS_MARKS -> step(gate, "awaits-marks", "exams", false);
            case USED_UP -> step(gate, "used-up", course(gate), false);
            case NOT_YET, PASSED -> gate.course().completedLessons() == 0 ? step(gate, "begin", lesson(gate), false)
                    : step(gate, "continue", lesson(gate), false);
        };
    }

    private NextStep step(Gate gate, String name, String href, boolean plain) {
        Map<String, String> values = new HashMap<>();
        values.put("course", gate.course().course().title().in(locale));
        values.put("done", String.valueOf(gate.course().completedLessons()));
        values.put("lessons", String.valueOf(gate.course().lessons()));
        values.put("due", Formats.day(locale, gate.course().dueOn()));
        gate.exam().ifPresent(exam -> {
            values.put("questions", String.valueOf(exam.questions()));
            values.put("minutes", String.valueOf(exam.minutes()));
            values.put("left", String.valueOf(exam.left()));
        });
        String key = "home.trainee.next." + name;
        return new NextStep(Texts.text(locale, key + ".title", values), Texts.text(locale, key + ".hint", values),
                Texts.text(locale, key + ".action", values), href, plain);
    }

    private static String examId(Gate gate) {
        return gate.exam().map(ExamCard::id).orElseThrow().toString();
    }

    private static String course(Gate gate) {
        return "courses/" + gate.course().course().key();
    }

    private static String lesson(Gate gate) {
        return gate.course().nextLesson().map(lesson -> course(gate) + "/" + lesson).orElseGet(() -> course(gate));
    }
}
