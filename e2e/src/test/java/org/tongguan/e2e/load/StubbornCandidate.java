package org.tongguan.e2e.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Behaves as the exam's page does: every answer is sent again until it is acknowledged, whatever happens in between, and so is the
 * submission. Remembers all that was acknowledged.
 */
final class StubbornCandidate {
    /** An answer that the server has acknowledged. */
    record Acknowledged(long attempt, int slot, long seq, String choice) {
    }

    /**
     * @param answers  acknowledged
     * @param last     answers that were not replaced by a later one
     * @param restarts reloads of the page and changes of the device
     * @param failures calls that had to be made again
     */
    record Events(int answers, int last, int restarts, int failures) {
        static final Events NONE = new Events(0, 0, 0, 0);

        Events and(Events more) {
            return new Events(answers + more.answers, last + more.last, restarts + more.restarts, failures + more.failures);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_MILLIS = 15_000;
    private static final int FIRST_WAIT = 250;
    private static final Duration GIVES_UP = Duration.ofMinutes(10);

    private final int port;
    private final String bearer;
    private final long exam;
    private final Random random;
    private final boolean restless;
    private final Map<Integer, Acknowledged> acknowledged = new HashMap<>();
    private final Map<Integer, List<String>> options = new HashMap<>();
    private final long deadline = System.nanoTime() + GIVES_UP.toNanos();
    private long attempt;
    private String token = "";
    private volatile long lastHeard = System.nanoTime();
    private volatile long firstHeardAgain;
    private JsonNode receipt = JSON.missingNode();
    private int answers;
    private int restarts;
    private int failures;

    /** @param restless reloads the page and changes the device now and then */
    StubbornCandidate(int port, String bearer, long exam, long seed, boolean restless) {
        this.port = port;
        this.bearer = bearer;
        this.exam = exam;
        this.random = new Random(seed);
        this.restless = restless;
    }

    long attempt() {
        return attempt;
    }

    Iterable<Acknowledged> acknowledged() {
        return acknowledged.values();
    }

    JsonNode receipt() {
        return receipt;
    }

    /** What happened to this candidate; to be asked when it sits no more. */
    Events events() {
        return new Events(answers, acknowledged.size(), restarts, failures);
    }

    /** When a call last succeeded, by {@link System#nanoTime}. */
    long lastHeard() {
        return lastHeard;
    }

    /** When the first call succeeded after the last one that did not. */
    long firstHeardAgain() {
        return firstHeardAgain;
    }

    /** Presses start, and takes a token for this device if the attempt runs already. */
    void start() throws InterruptedException {
        JsonNode opened = insist("POST", "/exams/" + exam + "/attempts", "Authorization: Bearer " + bearer, "{}");
        attempt = opened.path("attempt").asLong();
        token = opened.path("token").asText();
        opened.path("paper").forEach(question -> options.put(question.path("slot").asInt(),
                question.path("options").findValuesAsText("id")));
    }

    /** Answers question after question, over and over, until told to stop; then submits. */
    void sit(BooleanSupplier goesOn) throws InterruptedException {
        while (goesOn.getAsBoolean()) {
            for (int slot = 1; slot <= options.size() && goesOn.getAsBoolean(); slot++) {
                answer(slot);
                if (restless && random.nextInt(10) == 0) {
                    restart();
                }
                TimeUnit.MILLISECONDS.sleep(50 + random.nextInt(200));
            }
        }
        StringBuilder seqs = new StringBuilder();
        acknowledged.values().forEach(answer -> seqs.append(seqs.isEmpty() ? "" : ",").append('"').append(answer.slot()).append("\":")
                .append(answer.seq()));
        receipt = insist("POST", "/attempts/" + attempt + "/submission", "X-Attempt-Token: " + token, "{\"seqs\":{" + seqs + "}}");
    }

    private void answer(int slot) throws InterruptedException {
        List<String> ids = options.get(slot);
        String choice = ids.get(random.nextInt(ids.size()));
        long seq = Math.max(System.currentTimeMillis(), acknowledged.containsKey(slot) ? acknowledged.get(slot).seq() + 1 : 1);
        JsonNode reply = insist("PUT", "/attempts/" + attempt + "/answers/" + slot, "X-Attempt-Token: " + token,
                "{\"seq\":" + seq + ",\"response\":{\"choice\":[\"" + choice + "\"]}}");
        if (reply.path("seq").asLong() != seq) {
            throw new IllegalStateException("sent " + seq + ", acknowledged " + reply);
        }
        answers++;
        acknowledged.put(slot, new Acknowledged(attempt, slot, seq, choice));
    }

    /** A reload asks what the server holds; a new device starts the attempt again. Either must find all that was acknowledged. */
    private void restart() throws InterruptedException {
        JsonNode open;
        restarts++;
        if (random.nextBoolean()) {
            open = insist("GET", "/attempts/" + attempt, "X-Attempt-Token: " + token, "");
        } else {
            long before = attempt;
            open = insist("POST", "/exams/" + exam + "/attempts", "Authorization: Bearer " + bearer, "{}");
            token = open.path("token").asText();
            if (open.path("attempt").asLong() != before) {
                throw new IllegalStateException("the running attempt " + before + " is gone: " + open.path("attempt"));
            }
        }
        Map<Integer, Long> held = new HashMap<>();
        open.path("answers").forEach(answer -> held.put(answer.path("slot").asInt(), answer.path("seq").asLong()));
        acknowledged.values().forEach(answer -> {
            if (held.getOrDefault(answer.slot(), 0L) < answer.seq()) {
                throw new IllegalStateException("acknowledged and gone: " + answer);
            }
        });
    }

    /** Calls until the server has answered with success. A refusal that would not pass by itself is an error of the product. */
    private JsonNode insist(String method, String path, String header, String body) throws InterruptedException {
        for (long wait = FIRST_WAIT; System.nanoTime() < deadline; wait = Math.min(4_000, wait * 2)) {
            try {
                Reply reply = call(method, path, header, body);
                if (reply.status() < 300) {
                    lastHeard = System.nanoTime();
                    firstHeardAgain = wait > FIRST_WAIT ? lastHeard : firstHeardAgain;
                    return JSON.readTree(reply.body());
                }
                boolean notDeployed = !reply.body().contains("\"code\"");
                if (reply.status() < 500 && !notDeployed) {
                    throw new IllegalStateException(method + " " + path + ": " + reply.status() + " " + reply.body());
                }
            } catch (IOException nobodyAnswers) {
                wait = Math.max(wait, 500);
            }
            failures++;
            TimeUnit.MILLISECONDS.sleep(wait / 2 + random.nextInt((int) wait));
        }
        throw new IllegalStateException("no success within " + GIVES_UP + ": " + method + " " + path);
    }

    private Reply call(String method, String path, String header, String body) throws IOException {
        try (Socket socket = new Socket(InetAddress.getByName("localhost"), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write((method + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n" + header
                    + "\r\nX-Tongguan: 1\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                    .getBytes(StandardCharsets.ISO_8859_1));
            Reply reply = new Reply();
            byte[] bytes = new byte[16 * 1024];
            InputStream in = socket.getInputStream();
            for (int count; (count = in.read(bytes)) >= 0; ) {
                if (reply.take(ByteBuffer.wrap(bytes, 0, count))) {
                    return reply;
                }
            }
            throw new IOException("cut off");
        }
    }
}
