package org.tongguan.launcher;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Keeps the application's address in the realm's client right. The realm is imported once with the address of that day; when a later
 * start has another port or address, the client is asked for, the old address in it replaced, and put back.
 */
final class ClientAddress {
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path file;
    private final String server;
    private final String realm;
    private final String secret;

    ClientAddress(DataFolder data, String server, String realm, String secret) {
        this.file = data.root().resolve("address");
        this.server = server;
        this.realm = realm;
        this.secret = secret;
    }

    void remember(String address) {
        try {
            Files.writeString(file, address);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    void change(String client, String address) {
        try {
            var old = Files.exists(file) ? Files.readString(file).strip() : address;
            if (old.equals(address)) {
                return;
            }
            var token = token();
            var clients = server + "/admin/realms/" + realm + "/clients";
            var found = array(send(request(clients + "?clientId=" + client, token))).getJsonObject(0);
            send(request(clients + "/" + found.getString("id"), token).header("Content-Type", "application/json")
                    .PUT(HttpRequest.BodyPublishers.ofString(moved(found.toString(), old, address))));
            remember(address);
        } catch (IOException e) {
            throw failure(e);
        }
    }

    /** The same text with each mention of the old address replaced, but not of one that only begins like it. */
    static String moved(String representation, String old, String address) {
        return representation.replace(old + "/", address + "/").replace(old + "\"", address + "\"");
    }

    private String token() throws IOException {
        var body = "grant_type=client_credentials&client_id=tongguan-launcher&client_secret=" + secret;
        var answer = send(HttpRequest.newBuilder(URI.create(server + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
        try (var reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject().getString("access_token");
        }
    }

    private static HttpRequest.Builder request(String address, String token) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }

    private static JsonArray array(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readArray();
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

    private static LaunchFailure failure(IOException e) {
        return new LaunchFailure("Cannot tell Keycloak the application's new address: " + e.getMessage() + "; use the former --port",
                "无法在 Keycloak 中更新应用地址,请使用原来的端口", e);
    }
}
