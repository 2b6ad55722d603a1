package org.tongguan.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tongguan.platform.i18n.Texts;

class CalendarTextsTest {
    @Test
    void namesMonthsAndDaysFromSundayOn() {
        CalendarTexts chinese = new CalendarTexts(Texts.CHINESE);
        assertThat(chinese.getMonthNames()).hasSize(12).startsWith("1月").endsWith("12月");
        assertThat(chinese.getWeekdaysShort()).containsExactly("周日", "周一", "周二", "周三", "周四", "周五", "周六");
        assertThat(chinese.getToday()).isEqualTo("今天");
        CalendarTexts english = new CalendarTexts(Texts.ENGLISH);
        assertThat(english.getMonthNames()).hasSize(12).startsWith("January").endsWith("December");
        assertThat(english.getWeekdays()).startsWith("Sunday", "Monday");
    }
}
