package org.tongguan.organisation;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** Why a roster was not imported. */
public enum RosterError implements ErrorCode {
    /** Its faults tell which {@link RosterRule}s are broken, and where. */
    FAULTY("roster.faulty", ErrorKind.INVALID),
    /** No workbook, and its first line names no column of a roster in a known encoding. */
    FILE_UNRECOGNISED("roster.file-unrecognised", ErrorKind.INVALID),
    /** Two departments' sheets, two people's sheets or two workbooks. */
    PART_TWICE("roster.part-twice", ErrorKind.INVALID),
    FILES_MISSING("roster.files-missing", ErrorKind.INVALID),
    FINGERPRINT_MISSING("roster.fingerprint-missing", ErrorKind.INVALID),
    /** The roster or the files are not those of the preview. */
    CHANGED_MEANWHILE("roster.changed-meanwhile", ErrorKind.CONFLICT),
    RUNNING("roster.running", ErrorKind.CONFLICT);

    private final String code;
    private final ErrorKind kind;

    RosterError(String code, ErrorKind kind) {
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
