package org.tongguan.learning;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum LearningError implements ErrorCode {
    NOT_ASSIGNED("learning.not-assigned", ErrorKind.FORBIDDEN),
    PERCENT_OUT_OF_RANGE("learning.percent-out-of-range", ErrorKind.INVALID),
    EXAM_COURSE_NOT_ASSIGNED("exam.course-not-assigned", ErrorKind.FORBIDDEN),
    EXAM_COURSE_NOT_COMPLETED("exam.course-not-completed", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    LearningError(String code, ErrorKind kind) {
        this.code = code;
        this.kind = kind;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
