package org.tongguan.itemanalysis.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.itemanalysis.AttemptChoice;
import org.tongguan.itemanalysis.ExamAnalysisFilter;

/** The filter as it stands in the address; what cannot be read falls back to everybody's first attempt of all times. */
final class ExamAddress {
    static final String LIST = "item-analyses";
    static final String EXAM = "item-analyses/exams";
    static final String SHEET = "item-analyses/sheet";
    private static final String ATTEMPTS = "attempts";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private ExamAddress() {
    }

    static ExamAnalysisFilter filter(QueryParameters given) {
        return new ExamAnalysisFilter(given.getSingleParameter(ATTEMPTS).flatMap(AttemptChoice::ofKey).orElse(AttemptChoice.FIRST),
                day(given, FROM), day(given, UNTIL));
    }

    static QueryParameters parameters(ExamAnalysisFilter filter) {
        Map<String, String> values = new TreeMap<>();
        if (filter.attempts() != AttemptChoice.FIRST) {
            values.put(ATTEMPTS, filter.attempts().key());
        }
        filter.from().ifPresent(day -> values.put(FROM, day.toString()));
        filter.until().ifPresent(day -> values.put(UNTIL, day.toString()));
        return QueryParameters.simple(values);
    }

    private static Optional<LocalDate> day(QueryParameters given, String name) {
        try {
            return given.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
