package org.tongguan.questionbank;

import org.tongguan.shared.ErrorCode;
import org.tongguan.shared.ErrorKind;

/** What a file of questions must keep, whatever its format; one fault stops the whole import. What a question must keep is named {@code question-file.…}. */
public enum ImportRule implements ErrorCode {
    ENCODING_KNOWN("encoding-unknown"),
    FORMAT_KNOWN("format-unknown"),
    FILE_FILLED("file-empty"),
    QUESTIONS_BOUNDED("too-many-questions"),
    FAULTS_LISTED("more-faults"),
    XML_SOUND("xml-broken"),
    XML_PLAIN("xml-doctype"),
    XML_BOUNDED("xml-too-large"),
    MOODLE_ROOT("not-moodle"),
    BASE64("base64-broken"),
    BRACE_CLOSED("brace-open"),
    ANSWERS_CLEAR("answers-unclear"),
    ARROW_PRESENT("arrow-missing"),
    STEM_PRESENT("stem-missing"),
    TEXT_PRESENT("text-missing"),
    NUMBER("not-a-number"),
    ANSWER_LINE("answer-line-missing"),
    OPTION_LETTERS("option-letters"),
    LINE_FITS("line-misplaced"),
    CODE_ONCE("code-twice"),
    ARCHIVE_SOUND("archive-broken"),
    ARCHIVE_QUESTIONS("archive-without-questions"),
    WORKBOOK_SOUND("workbook-broken"),
    SHEET_PRESENT("sheet-missing"),
    COLUMN_PRESENT("column-missing"),
    COLUMN_KNOWN("column-unknown"),
    CELL_PLAIN("cell-formula"),
    CELL_VALUE("cell-value"),
    CELL_FILLED("cell-empty"),
    PART_OF_CASE("part-without-case"),
    MEDIA_HELD("media-missing"),
    MEDIA_BOUNDED("media-too-large");

    private final String code;

    ImportRule(String code) {
        this.code = "question-import." + code;
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
