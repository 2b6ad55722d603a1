package org.tongguan.catalogue;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** What can be wrong with content files. The first names a whole folder; the others stand in its faults, each with file and line. */
public enum CatalogueError implements ErrorCode {
    COURSE_BROKEN("catalogue.course-broken"),
    DUPLICATE("catalogue.duplicate"),
    FILE_MISSING("catalogue.file-missing"),
    FILE_OUTSIDE("catalogue.file-outside"),
    FILE_TOO_LARGE("catalogue.file-too-large"),
    FRONT_MATTER_MISSING("catalogue.front-matter-missing"),
    ID_DIFFERS("catalogue.id-differs"),
    IMAGE("catalogue.image"),
    KEY_MALFORMED("catalogue.key-malformed"),
    MISSING("catalogue.missing"),
    NOT_UTF8("catalogue.not-utf8"),
    OUT_OF_RANGE("catalogue.out-of-range"),
    RAW_HTML("catalogue.raw-html"),
    TOO_LONG("catalogue.too-long"),
    UNKNOWN_COMPETENCE("catalogue.unknown-competence"),
    UNKNOWN_KEY("catalogue.unknown-key"),
    UNKNOWN_TIER("catalogue.unknown-tier"),
    UNSAFE_LINK("catalogue.unsafe-link"),
    YAML_UNREADABLE("catalogue.yaml-unreadable");

    private final String code;

    CatalogueError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public ErrorKind kind() {
        return ErrorKind.INVALID;
    }
}
