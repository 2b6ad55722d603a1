package org.tongguan.platform.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.web.RequestTrace;
import org.tongguan.shared.DomainError;
import org.tongguan.shared.ErrorCode;

/**
 * A problem document (RFC 9457).
 *
 * @param type      {@code urn:tongguan:error:<code>}
 * @param title     translated, for people
 * @param status    the HTTP status
 * @param code      stable, for programs
 * @param reference finds the log line
 * @param values    the parameters of the title
 * @param faults    places inside a larger input, in order
 */
public record Problem(String type, String title, int status, String code, String reference, Map<String, String> values,
        List<Fault> faults) {
    /** The media type of a problem document. */
    public static final String JSON = "application/problem+json";

    /** One place inside a larger input. */
    public record Fault(String where, String code, String title) {
    }

    public static Problem of(DomainError error, Locale locale) {
        List<Fault> faults = error.faults().stream()
                .map(fault -> new Fault(fault.where(), fault.code(), Texts.text(locale, "error." + fault.code(), fault.values())))
                .toList();
        return of(error.code(), error.values(), faults, locale);
    }

    public static Problem of(ErrorCode code, Map<String, String> values, List<Fault> faults, Locale locale) {
        return of(code.code(), code.kind().status(), values, faults, locale);
    }

    static Problem of(String code, int status, Map<String, String> values, List<Fault> faults, Locale locale) {
        return new Problem("urn:tongguan:error:" + code, Texts.text(locale, "error." + code, values), status, code,
                RequestTrace.current().id(), values, faults);
    }

    Response response() {
        return Response.status(status).type(JSON).entity(this).build();
    }
}
