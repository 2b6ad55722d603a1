package org.tongguan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Keycloak's administration of the realm, as the launcher's own client in the realm {@code master}. */
final class RealmAdministration {
    private final HttpClient http = HttpClient.newHttpClient();
    private final String server;
    private final String realm;
    private final String secret;

    RealmAdministration(String server, String realm, String secret) {
        this.server = server;
        this.realm = realm;
        this.secret = secret;
    }

    /** The realm's client of that name, as Keycloak describes it. */
    JsonObject client(String name) throws IOException {
        var found = array("/clients?clientId=" + name);
        if (found.isEmpty()) {
            throw new IOException("the realm has no client " + name);
        }
        return found.getJsonObject(0);
    }

    JsonArray array(String path) throws IOException {
        return (JsonArray) parsed(send(request(path)));
    }

    JsonObject object(String path) throws IOException {
        return (JsonObject) parsed(send(request(path)));
    }

    void put(String path, String body) throws IOException {
        send(request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    void post(String path, String body) throws IOException {
        send(request(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) throws IOException {
        return HttpRequest.newBuilder(URI.create(server + "/admin/realms/" + realm + path)).header("Authorization", "Bearer " + token());
    }

    /** Drawn anew for each call: the launcher makes a handful of them at a start. */
    private String token() throws IOException {
        var body = "grant_type=client_credentials&client_id=tongguan-launcher&client_secret=" + secret;
        var answer = send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
        return ((JsonObject) parsed(answer)).getString("access_token");
    }

    private static JsonStructure parsed(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.read();
        }
    }

    private String send(HttpRequest.Builder request) throws IOException {
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("Keycloak answered " + answer.statusCode() + " to " + answer.request().uri());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
