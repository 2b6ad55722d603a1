package org.tongguan.questionbank.ui;

import java.util.List;
import org.tongguan.questionbank.Body;
import org.tongguan.questionbank.ChoiceBody;
import org.tongguan.questionbank.formats.YamlTexts;

/** Whether the statement is right. */
final class TruthForm extends BodyForm {
    private static final long serialVersionUID = 1;

    TruthForm(Runnable changed) {
        super(changed);
        settings.choice("key", label("truth"), ChoiceBody.TRUTHS, truth -> getTranslation("questionbank.truth." + truth), null);
        add(settings);
    }

    @Override
    void show(Body body) {
        settings.set("key", ((ChoiceBody) body).key().iterator().next());
    }

    @Override
    void write(YamlTexts document) {
        document.put("key", settings.value("key").isEmpty() ? List.of() : List.of(settings.value("key")));
    }

    @Override
    boolean fault(FormFault fault) {
        return super.fault(fault.code().startsWith("question-file.key") ? fault.at("key") : fault);
    }
}
