package org.tongguan.shared;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An expected failure: a stable code, the values its text names, and where the input was at fault. Nothing was changed. */
@jakarta.ejb.ApplicationException(rollback = true)
public final class DomainError extends RuntimeException {
    /** One fault inside a larger input; {@code where} says the place in the person's terms (row and column, a field's name). */
    public record Fault(String where, String code, Map<String, String> values) {
    }

    private final transient ErrorCode code;
    private final transient Map<String, String> values;
    private final transient List<Fault> faults;

    public DomainError(ErrorCode code) {
        this(code, Map.of(), List.of());
    }

    public DomainError(ErrorCode code, Map<String, String> values) {
        this(code, values, List.of());
    }

    public DomainError(ErrorCode code, Map<String, String> values, List<Fault> faults) {
        super(code.code() + (values.isEmpty() ? "" : " " + values));
        this.code = Objects.requireNonNull(code);
        this.values = Map.copyOf(values);
        this.faults = List.copyOf(faults);
    }

    public ErrorCode code() {
        return code;
    }

    /** Parameters of the text by name, as in {@code {maximum}}. */
    public Map<String, String> values() {
        return values;
    }

    public List<Fault> faults() {
        return faults;
    }
}
