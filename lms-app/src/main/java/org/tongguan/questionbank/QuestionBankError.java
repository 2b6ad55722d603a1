package org.tongguan.questionbank;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Expected failures of this slice. */
public enum QuestionBankError implements ErrorCode {
    UNKNOWN_OPTION("answer.unknown-option", ErrorKind.INVALID),
    WRONG_RESPONSE("answer.wrong-response", ErrorKind.INVALID),
    TOO_LONG("answer.too-long", ErrorKind.INVALID),
    STATUS_UNFIT("question.status-unfit", ErrorKind.CONFLICT),
    TOO_MANY("question.too-many", ErrorKind.TOO_LARGE),
    FAULTY("question.faulty", ErrorKind.INVALID),
    CODE_TAKEN("question.code-taken", ErrorKind.CONFLICT),
    NEWER_VERSIONS("question.newer-versions", ErrorKind.CONFLICT),
    NEWER_VERSION("question.newer-version", ErrorKind.CONFLICT),
    EXAM_SHORT("question.exam-short", ErrorKind.CONFLICT),
    MEDIA_UNKNOWN("question-media.unknown-kind", ErrorKind.INVALID),
    MEDIA_NO_PICTURE("question-media.no-picture", ErrorKind.INVALID),
    MEDIA_NO_TASK("question-media.no-task-file", ErrorKind.INVALID),
    IMPORT_FAULTY("question-import.faulty", ErrorKind.INVALID),
    IMPORT_STALE("question-import.changed-meanwhile", ErrorKind.CONFLICT),
    IMPORT_FILE_MISSING("question-import.file-missing", ErrorKind.INVALID),
    QUESTION_FILE("question-file.invalid", ErrorKind.INVALID);

    private final String code;
    private final ErrorKind kind;

    QuestionBankError(String code, ErrorKind kind) {
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
