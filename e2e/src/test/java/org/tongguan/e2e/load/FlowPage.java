package org.tongguan.e2e.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Opens screens as their page does, without a browser: each in a new tab, in one call that builds the screen on the server. */
public final class FlowPage {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String GUARD = "for(;;);";

    private final HttpClient http = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String bearer;

    /** @param bearer an access token of whoever looks */
    public FlowPage(String address, String bearer) {
        this.address = address;
        this.bearer = bearer;
    }

    /** A tab that shows nothing yet. */
    public record Tab(int ui, String csrf, int syncId) {
    }

    public Tab tab() throws IOException, InterruptedException {
        JsonNode config = read(send(request("/?v-r=init&location=&query=").GET())).path("appConfig");
        JsonNode uidl = config.path("uidl");
        return new Tab(config.path("v-uiId").asInt(), uidl.path("Vaadin-Security-Key").asText(), uidl.path("syncId").asInt());
    }

    /** The server's reply when the page goes there. @param target a route, with its query if it has one */
    public String open(Tab tab, String target) throws IOException, InterruptedException {
        int mark = target.indexOf('?');
        JsonNode data = JSON.valueToTree(Map.of("route", mark < 0 ? target : target.substring(0, mark), "query",
                mark < 0 ? "" : target.substring(mark + 1), "appShellTitle", "", "historyState", JSON.nullNode(), "trigger", ""));
        JsonNode body = JSON.valueToTree(Map.of("csrfToken", tab.csrf(), "syncId", tab.syncId(), "clientId", 0, "rpc", new Object[] {
            Map.of("type", "event", "node", 1, "event", "ui-navigate", "data", data)}));
        String reply = send(request("/?v-r=uidl&v-uiId=" + tab.ui()).header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
        if (!reply.startsWith(GUARD) || reply.contains("\"appError\"")) {
            throw new IOException(target + " was not opened: " + reply.substring(0, Math.min(300, reply.length())));
        }
        return reply;
    }

    /** Closes the tab, so that the server need not keep what it showed. */
    public void close(Tab tab) throws IOException, InterruptedException {
        JsonNode body = JSON.valueToTree(Map.of("csrfToken", tab.csrf(), "syncId", tab.syncId() + 1, "clientId", 1, "rpc", new Object[0], "UNLOAD", true));
        send(request("/?v-r=uidl&v-uiId=" + tab.ui()).header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + bearer).header("Accept-Language", "zh-CN");
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> reply = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 200) {
            throw new IOException(reply.uri() + " answers " + reply.statusCode() + " " + reply.body());
        }
        return reply.body();
    }

    private static JsonNode read(String reply) throws IOException {
        return JSON.readTree(reply.startsWith(GUARD) ? reply.substring(GUARD.length()) : reply);
    }
}
