package org.tongguan.e2e.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who sits one attempt: starts it, answers each question once and submits, as three conversations. */
final class Candidate {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String server;
    private final String bearer;
    private final long exam;
    private @Nullable Reply opened;
    private int openedBytes;
    private long attempt;
    private String token = "";
    private List<byte[]> answers = List.of();

    /** @param server host and port @param bearer the account's access token */
    Candidate(String server, String bearer, long exam) {
        this.server = server;
        this.bearer = bearer;
        this.exam = exam;
    }

    /** What a phase came to. */
    record Tally(Latencies latencies, List<String> refused) {
        static Tally create() {
            return new Tally(new Latencies(), new ArrayList<>());
        }

        private void count(Reply reply, int wanted, long nanos) {
            if (reply.status() == wanted) {
                latencies.add(nanos);
            } else {
                refused.add(reply.status() + " " + reply.body());
            }
        }
    }

    Conversation start(Tally tally) {
        byte[] request = request("POST", "/exams/" + exam + "/attempts", "Authorization: Bearer " + bearer, "{}");
        return new Calls(List.of(request), tally, 201) {
            @Override
            public void hear(Reply reply, long nanos) {
                super.hear(reply, nanos);
                opened = reply.kept();
                openedBytes = reply.bodyBytes();
            }
        };
    }

    /** Reads the paper and writes the requests of the answers; before the clock of the answers runs. @param keys by stem */
    void prepare(Map<String, List<String>> keys) throws IOException {
        JsonNode json = JSON.readTree(Objects.requireNonNull(opened).body());
        opened = null;
        attempt = json.required("attempt").asLong();
        token = "X-Attempt-Token: " + json.required("token").asText();
        long seq = System.currentTimeMillis();
        List<byte[]> requests = new ArrayList<>();
        for (JsonNode question : json.required("paper")) {
            int slot = question.required("slot").asInt();
            List<String> choice = keys.getOrDefault(question.path("stem").path("zh").asText(), List.of("a"));
            requests.add(request("PUT", "/attempts/" + attempt + "/answers/" + slot, token,
                    "{\"seq\":" + (seq + slot) + ",\"response\":{\"choice\":[\"" + String.join("\",\"", choice) + "\"]}}"));
        }
        answers = requests;
    }

    /** Bytes of the reply to the start, as they came over the wire. */
    int openedBytes() {
        return openedBytes;
    }

    long attempt() {
        return attempt;
    }

    int questions() {
        return answers.size();
    }

    Conversation answer(Tally tally) {
        return new Calls(answers, tally, 200);
    }

    Conversation submit(Tally tally) {
        return new Calls(List.of(request("POST", "/attempts/" + attempt + "/submission", token, "{}")), tally, 200);
    }

    private byte[] request(String method, String path, String header, String body) {
        return (method + " /api/v1" + path + " HTTP/1.1\r\nHost: " + server + "\r\n" + header
                + "\r\nX-Tongguan: 1\r\nAccept: application/json\r\nAccept-Encoding: gzip\r\nAccept-Language: zh-CN,zh;q=0.9\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static class Calls implements Conversation {
        private final List<byte[]> requests;
        private final Tally tally;
        private final int wanted;
        private int said;

        Calls(List<byte[]> requests, Tally tally, int wanted) {
            this.requests = requests;
            this.tally = tally;
            this.wanted = wanted;
        }

        @Override
        public byte @Nullable [] next() {
            return said < requests.size() ? requests.get(said++) : null;
        }

        @Override
        public void hear(Reply reply, long nanos) {
            tally.count(reply, wanted, nanos);
        }

        @Override
        public void cutOff() {
            tally.refused().add("connection closed");
        }
    }
}
