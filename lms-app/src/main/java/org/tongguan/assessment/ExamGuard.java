package org.tongguan.assessment;

import java.util.List;
import java.util.Optional;

/**
 * What stands at the door of an exam (A13, A14).
 *
 * @param code        that the invigilator tells those in the room
 * @param browserKeys config keys of Safe Exam Browser, 64 hexadecimal digits each; none lets any browser in
 */
public record ExamGuard(Optional<String> code, DeviceRule devices, List<String> browserKeys) {
    public static final ExamGuard NONE = new ExamGuard(Optional.empty(), DeviceRule.ANY, List.of());

    public ExamGuard {
        browserKeys = List.copyOf(browserKeys);
    }

    /** Whether a device must come in through the start of the exam: by its code, or in place of another. */
    public boolean admitsDevices() {
        return code.isPresent() || devices != DeviceRule.ANY;
    }

    /** Without its secrets. */
    ExamGuard withheld() {
        return new ExamGuard(Optional.empty(), devices, List.of());
    }

    /** Whether the door asks for nothing. */
    public boolean open() {
        return !admitsDevices() && browserKeys.isEmpty();
    }
}
