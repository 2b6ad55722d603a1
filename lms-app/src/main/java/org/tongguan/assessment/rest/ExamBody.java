package org.tongguan.assessment.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tongguan.assessment.ExamPlan;
import org.tongguan.assessment.ExamPlanJson;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Reads what is sent about planning and watching an exam; nothing beyond {@link #MOST_BYTES}. */
final class ExamBody {
    private static final int MOST_BYTES = 512 * 1024;

    private final JsonObject json;

    private ExamBody(JsonObject json) {
        this.json = json;
    }

    /** @throws DomainError {@code input.too-large}, {@code input.malformed} */
    static ExamBody read(InputStream body) {
        return new ExamBody(RequestBody.json(body, MOST_BYTES));
    }

    ExamPlan plan() {
        return ExamPlanJson.read(json);
    }

    ExamBody object(String field) {
        if (json.get(field) instanceof JsonObject object) {
            return new ExamBody(object);
        }
        throw malformed();
    }

    /** Empty when it is left out; whether it may be is for the service to say. */
    String text(String field) {
        return json.get(field) instanceof JsonString text ? text.getString() : "";
    }

    long number(String field) {
        return optionalNumber(field).orElseThrow(ExamBody::malformed);
    }

    Optional<Long> optionalNumber(String field) {
        try {
            return json.get(field) instanceof JsonNumber number ? Optional.of(number.longValueExact()) : Optional.empty();
        } catch (ArithmeticException fraction) {
            throw malformed();
        }
    }

    /** Numbers by name; none when the field is left out. */
    Map<String, BigDecimal> decimals(String field) {
        Map<String, BigDecimal> numbers = new TreeMap<>();
        if (json.containsKey(field)) {
            object(field).json.forEach((name, value) -> {
                if (!(value instanceof JsonNumber number)) {
                    throw malformed();
                }
                numbers.put(name, number.bigDecimalValue());
            });
        }
        return numbers;
    }

    Optional<Instant> moment(String field) {
        try {
            return json.get(field) instanceof JsonString text ? Optional.of(Instant.parse(text.getString())) : Optional.empty();
        } catch (DateTimeException unreadable) {
            throw malformed();
        }
    }

    private static DomainError malformed() {
        return new DomainError(CommonError.MALFORMED);
    }
}
