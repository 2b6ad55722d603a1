package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls of the REST API as one account, by bearer token, or as nobody. */
final class Api {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    /** Renewed a minute before the realm's five minutes are over. */
    private record Token(String value, long until) {
    }

    /** An answer with its body as text. */
    record Answer(int status, String body, HttpResponse<String> raw) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + body, e);
            }
        }

        /** The stable code of a problem document, or an empty text. */
        String code() {
            boolean problem = raw.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json");
            return problem ? json().path("code").asText() : "";
        }
    }

    private final @Nullable String login;
    private final Map<String, String> headers;

    private Api(@Nullable String login, Map<String, String> headers) {
        this.login = login;
        this.headers = headers;
    }

    static Api as(String login) {
        return new Api(login, Map.of());
    }

    static Api nobody() {
        return new Api(null, Map.of());
    }

    Api with(String header, String value) {
        Map<String, String> all = new HashMap<>(headers);
        all.put(header, value);
        return new Api(login, all);
    }

    Answer get(String path) {
        return send("GET", path, null);
    }

    Answer post(String path, String body) {
        return send("POST", path, body);
    }

    Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    Answer send(String method, String path, @Nullable String body) {
        var publisher = body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.address() + "/api/v1" + path)).timeout(Duration.ofSeconds(60))
                .method(method, publisher).header("Accept-Language", "en");
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (login != null) {
            request.header("Authorization", "Bearer " + token(login));
        }
        headers.forEach(request::setHeader);
        HttpResponse<String> response = exchange(request.build());
        return new Answer(response.statusCode(), response.body(), response);
    }

    static String token(String login) {
        Token known = TOKENS.get(login);
        if (known == null || known.until() < System.currentTimeMillis()) {
            known = new Token(fetch("tongguan-cli", login), System.currentTimeMillis() + 240_000);
            TOKENS.put(login, known);
        }
        return known.value();
    }

    static String fetch(String client, String login) {
        Map<String, String> form = Map.of("grant_type", "password", "client_id", client, "username", login, "password",
                RunningProduct.PASSWORD);
        String body = form.entrySet().stream().map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(RunningProduct.get().issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            return JSON.readTree(exchange(request).body()).required("access_token").asText();
        } catch (IOException e) {
            throw new AssertionError("no token for " + login, e);
        }
    }

    static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
