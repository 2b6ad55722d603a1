package org.tongguan.e2e.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes calls one after the other and measures them, from the first byte sent over loopback to the last received. */
final class BankAsking {
    private static final int WARMUP = 4;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, FlowPage> pages = new HashMap<>();
    private final String address;
    private final BankCallers callers;
    private final Statements statements;

    BankAsking(String address, BankCallers callers, Connection database) {
        this.address = address;
        this.callers = callers;
        this.statements = new Statements(database);
    }

    BankFigures measure(BankCall call, int rounds) throws IOException, InterruptedException, SQLException {
        for (int n = 0; n < WARMUP; n++) {
            ask(call);
        }
        List<Double> millis = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        int bytes = 0;
        for (int n = 0; n < rounds; n++) {
            FlowPage.Tab tab = call.screen() ? page(call).tab() : null;
            long before = statements.count();
            long begun = System.nanoTime();
            bytes = tab == null ? rest(call) : page(call).open(tab, call.target()).length();
            millis.add((System.nanoTime() - begun) / 1e6);
            fewest = Math.min(fewest, statements.count() - before);
            if (tab != null) {
                page(call).close(tab);
            }
        }
        Collections.sort(millis);
        return new BankFigures(millis.get(millis.size() / 2), millis.get(millis.size() - 1), fewest, bytes, true);
    }

    private void ask(BankCall call) throws IOException, InterruptedException {
        if (call.screen()) {
            FlowPage.Tab tab = page(call).tab();
            page(call).open(tab, call.target());
            page(call).close(tab);
        } else {
            rest(call);
        }
    }

    private FlowPage page(BankCall call) {
        return pages.computeIfAbsent(call.who(), who -> new FlowPage(address, callers.bearer(who)));
    }

    private int rest(BankCall call) throws IOException, InterruptedException {
        HttpResponse<String> reply = http.send(HttpRequest.newBuilder(URI.create(address + "/api/v1" + call.target()))
                .header("Authorization", "Bearer " + callers.bearer(call.who())).header("Accept-Language", "zh-CN").build(),
                HttpResponse.BodyHandlers.ofString());
        if (reply.statusCode() != 200) {
            throw new IOException(call.target() + " answers " + reply.statusCode() + " " + reply.body());
        }
        return reply.body().length();
    }
}
