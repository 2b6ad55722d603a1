package org.tongguan.assessment;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a candidate's page brings to the door of an exam.
 *
 * @param code        admission code as typed
 * @param device      by what the device is known again
 * @param browserHash what Safe Exam Browser sends about its configuration
 * @param call        absolute address of the call
 */
public record Knock(Optional<String> code, Optional<DeviceSecret> device, Optional<String> browserHash, URI call) {
    /** Absolute addresses over which the browser may have computed its hash: of the call and of the page, also as they are before a proxy with TLS. */
    List<String> addresses(ExamId exam) {
        return Stream.of(call.toString(), call.resolve("/exam/" + exam).toString())
                .flatMap(address -> Stream.of(address, address.replaceFirst("^http:", "https:"))).distinct().toList();
    }
}
