package org.tongguan.assessment;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum AssessmentError implements ErrorCode {
    EXAM_OTHER_TIER("exam.other-tier", ErrorKind.FORBIDDEN),
    EXAM_NOT_OPEN("exam.not-open", ErrorKind.CONFLICT),
    ATTEMPTS_USED("attempt.none-left", ErrorKind.CONFLICT),
    ALREADY_PASSED("attempt.already-passed", ErrorKind.CONFLICT),
    AWAITS_MARKS("attempt.awaits-marks", ErrorKind.CONFLICT),
    ATTEMPT_CLOSED("attempt.closed", ErrorKind.CONFLICT),
    STILL_RUNNING("attempt.still-running", ErrorKind.CONFLICT),
    TOKEN_INVALID("attempt.token-invalid", ErrorKind.UNAUTHENTICATED),
    TOKEN_NEEDED("attempt.token-needed", ErrorKind.FORBIDDEN),
    SECTION_CLOSED("section.closed", ErrorKind.CONFLICT),
    SECTION_AHEAD("section.not-begun", ErrorKind.CONFLICT),
    SECTION_LAST("section.last", ErrorKind.CONFLICT),
    INCOMPLETE("submission.incomplete", ErrorKind.CONFLICT),
    UNKNOWN_SLOT("answer.unknown-slot", ErrorKind.INVALID),
    SEQ_OUT_OF_RANGE("answer.seq-out-of-range", ErrorKind.INVALID),
    MARKED_ALREADY("marking.done-already", ErrorKind.CONFLICT),
    MARKING_INCOMPLETE("marking.incomplete", ErrorKind.INVALID),
    MARK_OUT_OF_RANGE("marking.out-of-range", ErrorKind.INVALID),
    OWN_RESPONSE("marking.own", ErrorKind.FORBIDDEN),
    RESULT_TOLD("marking.result-told", ErrorKind.CONFLICT),
    SECOND_WANTED("marking.second-wanted", ErrorKind.CONFLICT),
    MARK_COMPARED("marking.compared", ErrorKind.CONFLICT),
    RULING_USELESS("ruling.changes-nothing", ErrorKind.CONFLICT),
    RULING_REASON("ruling.reason-missing", ErrorKind.INVALID),
    RULING_KEY("ruling.key-unfit", ErrorKind.INVALID),
    NO_FILE_WANTED("answer.no-file-wanted", ErrorKind.INVALID),
    FILE_UNREADABLE("answer.file-unreadable", ErrorKind.INVALID),
    FILE_UNKNOWN("answer.file-unknown", ErrorKind.INVALID),
    TOO_MANY_FILES("answer.too-many-files", ErrorKind.CONFLICT),
    TOO_MANY_ANSWERS("answer.too-many", ErrorKind.TOO_LARGE);

    private final String code;
    private final ErrorKind kind;

    AssessmentError(String code, ErrorKind kind) {
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
