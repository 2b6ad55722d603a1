package org.tongguan.assessment.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongguan.assessment.DeviceSecret;
import org.tongguan.assessment.NewAnswer;
import org.tongguan.platform.rest.RequestBody;
import org.tongguan.questionbank.Response;
import org.tongguan.questionbank.ResponseJson;
import org.tongguan.shared.CommonError;
import org.tongguan.shared.DomainError;

/**
 * Reads what a candidate's page sends. By hand and not by binding: a number that does not fit must be refused, not cut off, and nothing
 * beyond {@link #MOST_BYTES} may be read.
 */
final class AttemptBody {
    static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_SLOT_DIGITS = 6;
    private static final int MOST_COUNTED = 100_000;
    private static final int MOST_CONFIRMED = 50;

    private final JsonObject json;

    private AttemptBody(JsonObject json) {
        this.json = json;
    }

    /** @throws DomainError {@code input.too-large}, {@code input.malformed} */
    static AttemptBody read(InputStream body) {
        return new AttemptBody(RequestBody.json(body, MOST_BYTES));
    }

    /**
     * The same of a call that need not say anything: nothing at all is read as {@code {}}.
     *
     * @throws DomainError {@code input.too-large}, {@code input.malformed}
     */
    static AttemptBody readIfAny(InputStream body) {
        byte[] bytes = RequestBody.bytes(body, MOST_BYTES);
        return bytes.length == 0 ? new AttemptBody(JsonValue.EMPTY_JSON_OBJECT) : read(new ByteArrayInputStream(bytes));
    }

    /** {@code {"seq":n,"response":{…}}} */
    NewAnswer answer(int slot) {
        return answer(slot, json);
    }

    /** {@code {"answers":[{"slot":…,"seq":…,"response":{…}}]}} */
    List<NewAnswer> answers() {
        if (!(json.get("answers") instanceof jakarta.json.JsonArray array)) {
            throw malformed();
        }
        List<NewAnswer> answers = new ArrayList<>();
        for (JsonValue value : array) {
            if (!(value instanceof JsonObject entry)) {
                throw malformed();
            }
            answers.add(answer(slot(number(entry.get("slot")).toString()), entry));
        }
        return answers;
    }

    /** {@code {"seqs":{"1":n}}}; left out means that the page holds nothing that the server lacks. */
    Map<Integer, Long> seqs() {
        Map<Integer, Long> seqs = new HashMap<>();
        JsonValue given = json.get("seqs");
        if (given == null) {
            return seqs;
        }
        if (!(given instanceof JsonObject bySlot)) {
            throw malformed();
        }
        bySlot.forEach((slot, seq) -> seqs.put(slot(slot), seq(seq)));
        return seqs;
    }

    /** {@code {"code":"…"}}, the admission code; left out where none is asked for. */
    Optional<String> code() {
        return json.get("code") instanceof JsonString code ? Optional.of(code.getString()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    /**
     * {@code {"device":"…"}}, the secret of the caller's device; left out by callers that have none.
     *
     * @throws DomainError {@code exam.device-invalid}
     */
    Optional<DeviceSecret> device() {
        JsonValue given = json.getOrDefault("device", JsonValue.NULL);
        return given.getValueType() == JsonValue.ValueType.NULL ? Optional.empty()
                : Optional.of(new DeviceSecret(given instanceof JsonString text ? text.getString() : ""));
    }

    /** {@code {"focusLost":n}} */
    int focusLost() {
        return json.get("focusLost") instanceof JsonNumber number ? (int) Math.max(0, Math.min(MOST_COUNTED, number.longValue())) : 0;
    }

    /** {@code {"confirmed":[message,…]}} */
    List<Long> confirmed() {
        return json.get("confirmed") instanceof jakarta.json.JsonArray array
                ? array.stream().limit(MOST_CONFIRMED).map(value -> number(value).longValue()).toList() : List.of();
    }

    /** {@code {"response":{…}}} */
    Response response() {
        return response(json);
    }

    private static NewAnswer answer(int slot, JsonObject entry) {
        Response response = response(entry);
        return new NewAnswer(slot, seq(entry.get("seq")), response);
    }

    private static Response response(JsonObject entry) {
        if (!(entry.get("response") instanceof JsonObject response)) {
            throw malformed();
        }
        return ResponseJson.read(response);
    }

    private static long seq(@Nullable JsonValue value) {
        return NewAnswer.seq(number(value).bigDecimalValue());
    }

    private static int slot(String text) {
        if (text.isEmpty() || text.length() > MOST_SLOT_DIGITS || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw malformed();
        }
        return Integer.parseInt(text);
    }

    private static JsonNumber number(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number;
        }
        throw malformed();
    }

    private static DomainError malformed() {
        return new DomainError(CommonError.MALFORMED);
    }
}
