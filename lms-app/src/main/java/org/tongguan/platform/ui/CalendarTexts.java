package org.tongguan.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.tongguan.platform.i18n.Texts;

/** The words of a calendar in the person's language; by itself it knows English ones only. A week begins on Monday (ISO 8601). */
public final class CalendarTexts extends DatePickerI18n {
    private static final long serialVersionUID = 1;

    public CalendarTexts(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        TextStyle ofMonths = chinese ? TextStyle.SHORT_STANDALONE : TextStyle.FULL_STANDALONE;
        setMonthNames(Arrays.stream(Month.values()).map(month -> month.getDisplayName(ofMonths, locale)).toList());
        setWeekdays(weekdays().map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale)).toList());
        setWeekdaysShort(weekdays().map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale)).toList());
        setFirstDayOfWeek(DayOfWeek.MONDAY.getValue());
        setToday(Texts.text(locale, "calendar.today"));
        setCancel(Texts.text(locale, "calendar.cancel"));
    }

    /** As the calendar counts them, from Sunday on. */
    private static Stream<DayOfWeek> weekdays() {
        return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY));
    }
}
