package org.tongguan.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Calls of the identity provider's administration as one of the realm's accounts. */
final class Administration {
    private final String token;

    private Administration(String token) {
        this.token = token;
    }

    static Administration as(String login) {
        return new Administration(Api.fetch("admin-cli", login));
    }

    int status(String method, String path, String body) {
        return send(method, path, body).statusCode();
    }

    JsonNode get(String path) {
        HttpResponse<String> answer = send("GET", path, "");
        try {
            return Api.JSON.readTree(answer.body());
        } catch (java.io.IOException e) {
            throw new AssertionError(answer.statusCode() + " " + answer.body(), e);
        }
    }

    /** @throws AssertionError when it is refused */
    void change(String method, String path, String body) {
        int status = status(method, path, body);
        if (status / 100 != 2) {
            throw new AssertionError(method + " " + path + " was answered " + status);
        }
    }

    private HttpResponse<String> send(String method, String path, String body) {
        String administration = RunningProduct.get().issuer().replace("/realms/", "/admin/realms/");
        return Api.exchange(HttpRequest.newBuilder(URI.create(administration + path)).header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json").method(method, HttpRequest.BodyPublishers.ofString(body)).build());
    }
}
