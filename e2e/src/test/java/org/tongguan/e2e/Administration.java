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

    /** A new account of this name, with the demo's password and without a role. */
    void create(String login) {
        change("POST", "/users", """
                {"username": "%s", "firstName": "试用", "enabled": true, "email": "%s@tongguan.example", "emailVerified": true,
                 "credentials": [{"type": "password", "value": "%s", "temporary": false}]}""".formatted(login, login, RunningProduct.PASSWORD));
    }

    void grant(String login, String role) {
        change("POST", "/users/" + id(login) + "/role-mappings/realm", "[" + get("/roles/" + role) + "]");
    }

    void revoke(String login, String role) {
        change("DELETE", "/users/" + id(login) + "/role-mappings/realm", "[" + get("/roles/" + role) + "]");
    }

    void delete(String login) {
        change("DELETE", "/users/" + id(login), "");
    }

    /** The subject of tokens. */
    String id(String login) {
        return get("/users?exact=true&username=" + login).path(0).path("id").asText();
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
