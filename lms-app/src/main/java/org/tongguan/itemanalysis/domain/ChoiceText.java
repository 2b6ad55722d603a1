package org.tongguan.itemanalysis.domain;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The stored, canonical form of a choice: <code>{"choice":["a","c"]}</code>. Ids of options need no escaping. */
final class ChoiceText {
    private static final Pattern FORM = Pattern.compile("\\{\"choice\":\\[((?:\"[^\"\\\\]*\",?)*)]}");
    private static final Pattern ID = Pattern.compile("\"([^\"]*)\"");

    private ChoiceText() {
    }

    /** Ids of the chosen options; empty for a text of another form. */
    static Set<String> options(String json) {
        Matcher form = FORM.matcher(json);
        return !form.matches() ? Set.of()
                : ID.matcher(form.group(1)).results().map((MatchResult id) -> id.group(1)).collect(Collectors.toUnmodifiableSet());
    }
}
