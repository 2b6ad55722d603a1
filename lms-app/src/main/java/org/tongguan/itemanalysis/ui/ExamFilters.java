package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.tongguan.assessment.ExamId;
import org.tongguan.itemanalysis.AttemptChoice;
import org.tongguan.itemanalysis.ExamAnalysisFilter;
import org.tongguan.platform.ui.CalendarTexts;

/** Which attempts, from when to when; each change leads to the address that names it. */
class ExamFilters extends Div {
    private static final long serialVersionUID = 1;
    private final transient ExamId exam;

    ExamFilters(ExamId exam, ExamAnalysisFilter filter) {
        this.exam = exam;
        addClassNames("tg-row", "tg-filters");
        Select<AttemptChoice> attempts = new Select<>();
        attempts.setLabel(getTranslation("item-analysis.filter.attempts"));
        attempts.setItems(AttemptChoice.values());
        attempts.setItemLabelGenerator(choice -> getTranslation("item-analysis.attempts." + choice.key()));
        attempts.setValue(filter.attempts());
        attempts.setId("attempts");
        attempts.addValueChangeListener(change -> go(new ExamAnalysisFilter(change.getValue(), filter.from(), filter.until())));
        add(attempts, day("from", filter.from(), from -> new ExamAnalysisFilter(filter.attempts(), from, filter.until())),
                day("until", filter.until(), until -> new ExamAnalysisFilter(filter.attempts(), filter.from(), until)));
    }

    private DatePicker day(String name, Optional<LocalDate> value, Function<Optional<LocalDate>, ExamAnalysisFilter> changed) {
        DatePicker picker = new DatePicker(getTranslation("item-analysis.filter." + name));
        picker.setClearButtonVisible(true);
        picker.setI18n(new CalendarTexts(getLocale()));
        picker.setId(name);
        value.ifPresent(picker::setValue);
        picker.addValueChangeListener(change -> go(changed.apply(Optional.ofNullable(change.getValue()))));
        return picker;
    }

    private void go(ExamAnalysisFilter filter) {
        UI.getCurrent().navigate(ExamAddress.EXAM + "/" + exam, ExamAddress.parameters(filter));
    }
}
