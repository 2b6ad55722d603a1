package org.tongguan.questionbank;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file format that questions come in and go out by. */
public enum QuestionFormat {
    /** Our own; holds everything but the bytes of media. */
    YAML("yaml", "application/yaml"),
    /** Our own with the pictures and files beside it, in an archive. */
    YAML_ZIP("zip", "application/zip"),
    GIFT("gift", "text/plain"),
    MOODLE_XML("xml", "application/xml"),
    AIKEN("txt", "text/plain"),
    /** The workbook that trainers fill in. */
    EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String mediaType;

    QuestionFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The name in addresses, such as {@code moodle-xml}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionFormat> ofKey(String key) {
        return Arrays.stream(values()).filter(format -> format.key().equals(key)).findFirst();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }
}
