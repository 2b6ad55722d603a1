package org.tongguan.assessment;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of planning, running and watching an exam. */
public enum ExamLifeError implements ErrorCode {
    PLAN_INVALID("exam.plan-invalid", ErrorKind.INVALID),
    SECTION_TITLE("exam.section-title", ErrorKind.INVALID),
    SECTION_EMPTY("exam.section-empty", ErrorKind.INVALID),
    SECTION_MINUTES("exam.section-minutes", ErrorKind.INVALID),
    SECTIONS_TOO_LONG("exam.sections-too-long", ErrorKind.INVALID),
    NOT_FEASIBLE("exam.not-feasible", ErrorKind.CONFLICT),
    FROM_FILE("exam.from-file", ErrorKind.CONFLICT),
    WRONG_PHASE("exam.wrong-phase", ErrorKind.CONFLICT),
    WINDOW_OVER("exam.window-over", ErrorKind.CONFLICT),
    RESULTS_RELEASED("exam.results-released", ErrorKind.CONFLICT),
    STILL_SITTING("exam.still-sitting", ErrorKind.CONFLICT),
    NOT_OPEN_YET("exam.not-open-yet", ErrorKind.CONFLICT),
    INVITED_UNKNOWN("exam.invited-unknown", ErrorKind.INVALID),
    NOT_INVITED("exam.not-invited", ErrorKind.FORBIDDEN),
    PREREQUISITE("exam.prerequisite", ErrorKind.CONFLICT),
    PREREQUISITE_UNKNOWN("exam.prerequisite-unknown", ErrorKind.INVALID),
    COOL_DOWN("exam.cool-down", ErrorKind.CONFLICT),
    REASON_MISSING("exam.reason-missing", ErrorKind.INVALID),
    EXTRA_OUT_OF_RANGE("exam.extra-out-of-range", ErrorKind.INVALID),
    EXTRA_IN_USE("exam.extra-in-use", ErrorKind.CONFLICT),
    LATE_START_OVER("exam.late-start-over", ErrorKind.INVALID),
    LATE_START_OUTSIDE("exam.late-start-outside", ErrorKind.CONFLICT),
    CODE_WRONG("exam.code-wrong", ErrorKind.FORBIDDEN),
    CODE_LOCKED("exam.code-locked", ErrorKind.TOO_MANY),
    OTHER_DEVICE("exam.other-device", ErrorKind.CONFLICT),
    DEVICE_INVALID("exam.device-invalid", ErrorKind.INVALID),
    BROWSER_NEEDED("exam.browser-needed", ErrorKind.FORBIDDEN),
    MESSAGE_TOO_LATE("exam.message-too-late", ErrorKind.CONFLICT),
    CALL_KEY("exam.call-key", ErrorKind.INVALID),
    TEXT_MISSING("exam.text-missing", ErrorKind.INVALID),
    PANEL_INVALID("exam.panel-invalid", ErrorKind.INVALID),
    PANEL_FIRST_DONE("exam.panel-first-done", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    ExamLifeError(String code, ErrorKind kind) {
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
