package org.tongguan.assessment.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.assessment.MarkingLine;
import org.tongguan.assessment.OwnMark;

/**
 * The caller's mark of a response, and the lines that it is given for now.
 *
 * @param given percent by line, as they were when the mark was given
 */
public record OwnMarkJson(String code, List<LineJson> lines, Map<String, BigDecimal> given, String comment) {
    /** @param part stem of the part of a case; {@code fixed} is what the machine has given */
    public record LineJson(String id, Optional<String> part, String title, BigDecimal percent, Optional<BigDecimal> fixed) {
        static LineJson of(MarkingLine line, Locale language) {
            return new LineJson(line.id(), line.part().map(stem -> stem.in(language)), line.title().in(language), line.percent(), line.fixed());
        }
    }

    static OwnMarkJson of(OwnMark own, Locale language) {
        return new OwnMarkJson(own.task().code(), own.task().lines().stream().map(line -> LineJson.of(line, language)).toList(),
                new TreeMap<>(own.lines()), own.comment());
    }
}
