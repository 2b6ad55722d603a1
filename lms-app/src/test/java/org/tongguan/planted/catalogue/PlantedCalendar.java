package org.tongguan.planted.catalogue;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Shows months in English to everybody. */
public class PlantedCalendar {
    public DatePicker day() {
        return new DatePicker();
    }
}
