package org.tongguan.roadshow.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tongguan.roadshow.Rubric.Scale;

/** A score on a rubric's scale, set with one thumb or with the arrow keys. */
@Tag("tg-half-points")
class HalfPoints extends Component {
    private static final long serialVersionUID = 1;
    private static final String EVENT_DETAIL = "event.detail";

    HalfPoints(String label, Scale scale, @Nullable BigDecimal score, Consumer<BigDecimal> changed) {
        getElement().setAttribute("label", label);
        getElement().setAttribute("min", scale.minimum().toPlainString());
        getElement().setAttribute("max", scale.maximum().toPlainString());
        getElement().setAttribute("step", scale.step().toPlainString());
        getElement().setAttribute("blank", getTranslation("roadshow.desk.blank"));
        getElement().setAttribute("decrease", getTranslation("roadshow.desk.decrease"));
        getElement().setAttribute("increase", getTranslation("roadshow.desk.increase"));
        if (score != null) {
            getElement().setAttribute("value", score.toPlainString());
        }
        getElement().addEventListener("score", event ->
                changed.accept(BigDecimal.valueOf(event.getEventData().getNumber(EVENT_DETAIL)))).addEventData(EVENT_DETAIL);
    }

    void setEnabled(boolean enabled) {
        getElement().setAttribute("disabled", !enabled);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://assets/js/tg-half-points.js");
    }
}
