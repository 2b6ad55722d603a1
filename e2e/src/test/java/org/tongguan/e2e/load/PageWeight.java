package org.tongguan.e2e.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The bytes of the exam's page as they go over the wire to a browser: page, styles, modules, icon and texts, compressed as the server does. */
final class PageWeight {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");
    private static final String TEXTS = "/api/v1/texts?lang=zh-CN&prefix=exam.";

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    PageWeight(String address) {
        this.address = address;
    }

    /** Without the paper, which the reply to the start brings. @param page such as {@code /exam/3} */
    long bytes(String page, String bearer) throws IOException, InterruptedException {
        String html = new String(get(page, bearer, false), java.nio.charset.StandardCharsets.UTF_8);
        Set<String> parts = new LinkedHashSet<>(Set.of(page, TEXTS));
        for (Matcher link = LINK.matcher(html); link.find(); ) {
            parts.add(link.group(1));
        }
        long sum = 0;
        for (String part : parts) {
            sum += get(part, bearer, true).length;
        }
        return sum;
    }

    private byte[] get(String path, String bearer, boolean compressed) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + bearer);
        if (compressed) {
            request.header("Accept-Encoding", "gzip");
        }
        HttpResponse<byte[]> reply = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (reply.statusCode() != 200) {
            throw new IOException(path + " answers " + reply.statusCode());
        }
        return reply.body();
    }
}
