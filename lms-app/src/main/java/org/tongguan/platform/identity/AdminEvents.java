package org.tongguan.platform.identity;

import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tongguan.platform.security.signin.ServiceAccount;

/** Keycloak's admin events, read with the one right {@code view-events}. */
@ApplicationScoped
class AdminEvents {
    private static final int TIMEOUT_MILLIS = 10_000;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @Inject
    private ServiceAccount account;
    @Inject
    @ConfigProperty(name = "tongguan.oidc.issuer")
    private String issuer;
    @Inject
    @ConfigProperty(name = "tongguan.oidc.administration")
    private Optional<String> administration;

    /** Whether Keycloak keeps admin events, and whole. */
    boolean areKept() {
        JsonObject config = get("/events/config").asJsonObject();
        return config.getBoolean("adminEventsEnabled", false) && config.getBoolean("adminEventsDetailsEnabled", false);
    }

    /**
     * Some events, oldest first.
     *
     * @param from by Keycloak's clock, inclusive
     * @param skip how many of them to leave out
     */
    List<IdentityEvent> page(Instant from, int skip, int most) {
        List<IdentityEvent> events = get("/admin-events?direction=asc&dateFrom=" + from.toEpochMilli() + "&first=" + skip + "&max=" + most)
                .asJsonArray().getValuesAs(JsonObject.class).stream().map(IdentityEvent::of).toList();
        if (events.size() > 1 && events.get(events.size() - 1).time().isBefore(events.get(0).time())) {
            throw new Unreadable(Reading.REFUSED, "this Keycloak is too old to give its events in order");
        }
        return events;
    }

    /** The login of an account, from its last sign-in as long as Keycloak keeps it; or an empty text. */
    String login(String id) {
        return get("/events?type=LOGIN&type=CLIENT_LOGIN&max=1&user=" + id).asJsonArray().getValuesAs(JsonObject.class).stream()
                .map(event -> event.getJsonObject("details")).filter(details -> details != null)
                .map(details -> details.getString("username", "")).findFirst().orElse("");
    }

    private JsonStructure get(String path) {
        try {
            HTTPResponse answer = send(path);
            if (answer.getStatusCode() == UNAUTHORIZED) {
                account.drop();
                answer = send(path);
            }
            if (answer.getStatusCode() == UNAUTHORIZED || answer.getStatusCode() == FORBIDDEN) {
                account.drop();
                throw new Unreadable(Reading.REFUSED, "Keycloak answered " + answer.getStatusCode() + " to " + path);
            }
            if (!answer.indicatesSuccess()) {
                throw new Unreadable(Reading.UNREACHABLE, "Keycloak answered " + answer.getStatusCode());
            }
            try (JsonReader reader = Json.createReader(new StringReader(answer.getBody()))) {
                return reader.read();
            }
        } catch (IOException | JsonException e) {
            throw new Unreadable(Reading.UNREACHABLE, String.valueOf(e.getMessage()), e);
        }
    }

    private HTTPResponse send(String path) throws IOException {
        String token = account.token().orElseThrow(() -> new Unreadable(Reading.REFUSED, "the client has no service account"));
        HTTPRequest request = new HTTPRequest(HTTPRequest.Method.GET, URI.create(address() + path));
        request.setAuthorization("Bearer " + token);
        request.setConnectTimeout(TIMEOUT_MILLIS);
        request.setReadTimeout(TIMEOUT_MILLIS);
        return request.send();
    }

    private String address() {
        return administration.filter(given -> !given.isBlank()).orElseGet(() -> issuer.replaceFirst("/realms/([^/]+)/?$", "/admin/realms/$1"));
    }
}
