package org.tongguan.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tongguan.platform.i18n.Texts;
import org.tongguan.platform.persistence.DatabaseFailure;
import org.tongguan.platform.web.RequestTrace;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/** Turns every failure into a problem document; what was not expected is logged with the reference that the document names. */
@Provider
public class PlatformProblem implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(PlatformProblem.class.getName());

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        return problem(failure, headers.getAcceptableLanguages().stream().findFirst().map(Texts::nearest).orElse(Texts.CHINESE)).response();
    }

    /** The same for what fails outside the REST layer. */
    public static Problem problem(Throwable failure, Locale locale) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainError error) {
                return Problem.of(error, locale);
            }
            if (cause instanceof jakarta.persistence.OptimisticLockException) {
                return Problem.of(CommonError.EDITED_MEANWHILE, Map.of(), List.of(), locale);
            }
            if (cause instanceof jakarta.json.JsonException || cause instanceof jakarta.json.bind.JsonbException) {
                return Problem.of(CommonError.MALFORMED, Map.of(), List.of(), locale);
            }
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            int status = web.getResponse().getStatus();
            return switch (status) {
                case 400 -> Problem.of(CommonError.MALFORMED, Map.of(), List.of(), locale);
                case 404 -> Problem.of(CommonError.NOT_FOUND, Map.of(), List.of(), locale);
                default -> Problem.of("http." + status, status, Map.of(), List.of(), locale);
            };
        }
        if (DatabaseFailure.isOutage(failure)) {
            LOG.warning(() -> "the database is away reference=" + RequestTrace.current().id() + " reason=" + failure.getMessage());
            return Problem.of(CommonError.UNAVAILABLE, Map.of(), List.of(), locale);
        }
        LOG.log(Level.SEVERE, "unexpected failure reference=" + RequestTrace.current().id(), failure);
        return Problem.of("unexpected", 500, Map.of(), List.of(), locale);
    }
}
