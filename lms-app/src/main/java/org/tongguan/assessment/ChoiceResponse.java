package org.tongguan.assessment;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tongguan.shared.DomainError;

/**
 * What a candidate chose, as option ids in their natural order. An empty choice takes an earlier answer back.
 *
 * @param choice option ids: letters, or {@code true} and {@code false}
 */
public record ChoiceResponse(List<String> choice) {
    private static final Pattern OPTION = Pattern.compile("[a-z]{1,5}");
    private static final int MOST = 10;

    public ChoiceResponse {
        choice = List.copyOf(choice);
    }

    /**
     * Puts the options in order, so that equal choices are equal texts.
     *
     * @throws DomainError {@code answer.unknown-option} for what cannot be an option's id, {@code answer.wrong-response} for a repeated one
     */
    public static ChoiceResponse of(Collection<String> options) {
        if (options.size() > MOST || !options.stream().allMatch(option -> OPTION.matcher(option).matches())) {
            throw new DomainError(AssessmentError.UNKNOWN_OPTION);
        }
        SortedSet<String> ordered = new TreeSet<>(options);
        if (ordered.size() != options.size()) {
            throw new DomainError(AssessmentError.WRONG_RESPONSE);
        }
        return new ChoiceResponse(List.copyOf(ordered));
    }

    /** The canonical JSON, over which the receipt is computed; option ids need no escaping. */
    public String json() {
        return choice.isEmpty() ? "{\"choice\":[]}" : "{\"choice\":[\"" + String.join("\",\"", choice) + "\"]}";
    }

    /** Reads what {@link #json()} wrote. */
    public static ChoiceResponse ofStored(String json) {
        String inside = json.substring(json.indexOf('[') + 1, json.indexOf(']'));
        return inside.isEmpty() ? new ChoiceResponse(List.of()) : of(List.of(inside.replace("\"", "").split(",")));
    }
}
