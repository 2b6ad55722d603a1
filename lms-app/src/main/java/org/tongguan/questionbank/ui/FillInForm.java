package org.tongguan.questionbank.ui;

import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.FillInBody;
import org.tongguan.questionbank.formats.YamlTexts;

/** Accepted forms of a word or phrase. */
final class FillInForm extends BodyForm {
    private static final long serialVersionUID = 1;

    private final FormRows accepted;

    FillInForm(Runnable changed) {
        super(changed);
        settings.flag("case-matters", label("case-matters"), false);
        add(settings);
        accepted = list("accepted", () -> row("", "100"));
        accepted.append(row("", "100"));
    }

    private FormRow row(String form, String percent) {
        return new FormRow("", changed).text("form", label("form-written"), form).text(PERCENT, label(PERCENT), percent);
    }

    @Override
    void show(Body body) {
        FillInBody fill = (FillInBody) body;
        settings.set("case-matters", fill.caseMatters());
        accepted.fill(fill.accepted().stream().map(one -> row(one.form(), plain(one.percent()))).toList());
    }

    @Override
    void write(YamlTexts document) {
        document.put("accepted", accepted.rows().stream().map(row -> entry(row, "form", PERCENT)).toList())
                .put("case-matters", settings.flag("case-matters"));
    }
}
