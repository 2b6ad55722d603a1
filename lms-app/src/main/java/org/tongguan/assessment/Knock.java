package org.tongguan.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What a candidate's page brings to the door of an exam.
 *
 * @param code        admission code as typed
 * @param browserHash what Safe Exam Browser sends about its configuration
 * @param addresses   absolute addresses over which it may have computed that: of the call and of the page
 */
public record Knock(Optional<String> code, Optional<String> browserHash, List<String> addresses) {
    public static final Knock EMPTY = new Knock(Optional.empty(), Optional.empty(), List.of());
}
