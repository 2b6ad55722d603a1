package org.tongguan.roadshow;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum RoadshowError implements ErrorCode {
    NOT_DRAFT("roadshow.not-draft", ErrorKind.CONFLICT),
    NOT_OPEN("roadshow.not-open", ErrorKind.CONFLICT),
    PERSON_LEFT("roadshow.person-left", ErrorKind.CONFLICT),
    SHEETS_MISSING("roadshow.sheets-missing", ErrorKind.CONFLICT),
    PLAN_FAULTY("roadshow.plan-faulty", ErrorKind.INVALID),
    PLAN_MISSING("roadshow.plan.missing", ErrorKind.INVALID),
    PLAN_TOO_LONG("roadshow.plan.too-long", ErrorKind.INVALID),
    PLAN_DATE("roadshow.plan.date", ErrorKind.INVALID),
    PLAN_RUBRIC("roadshow.plan.rubric", ErrorKind.INVALID),
    PLAN_NOBODY("roadshow.plan.nobody", ErrorKind.INVALID),
    PLAN_LEFT("roadshow.plan.left", ErrorKind.INVALID),
    PLAN_JUDGES_FEW("roadshow.plan.judges-few", ErrorKind.INVALID),
    PLAN_JUDGES_MANY("roadshow.plan.judges-many", ErrorKind.INVALID),
    PLAN_RECUSED("roadshow.plan.recused", ErrorKind.INVALID),
    PLAN_JUDGE_TWICE("roadshow.plan.judge-twice", ErrorKind.INVALID),
    PLAN_ENTRIES_NONE("roadshow.plan.entries-none", ErrorKind.INVALID),
    PLAN_ENTRIES_MANY("roadshow.plan.entries-many", ErrorKind.INVALID),
    RUBRIC_INVALID("rubric.invalid", ErrorKind.INVALID),
    RUBRIC_FIELD("rubric.field", ErrorKind.INVALID),
    RUBRIC_DUPLICATE("rubric.duplicate-key", ErrorKind.INVALID),
    RUBRIC_WEIGHTS("rubric.weights", ErrorKind.INVALID),
    NOT_A_JUDGE("score.not-a-judge", ErrorKind.FORBIDDEN),
    RECUSED("score.recused", ErrorKind.FORBIDDEN),
    OUT_OF_RANGE("score.out-of-range", ErrorKind.INVALID),
    UNKNOWN_INDICATOR("score.unknown-indicator", ErrorKind.INVALID),
    INCOMPLETE("score.incomplete", ErrorKind.INVALID),
    COMMENT_TOO_LONG("score.comment-too-long", ErrorKind.INVALID),
    NOT_PRESENTED("score.not-presented-yet", ErrorKind.CONFLICT),
    EDITED_MEANWHILE("score.edited-meanwhile", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    RoadshowError(String code, ErrorKind kind) {
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
