package org.tongguan.shared;

/**
 * A stable name of an expected failure. Each slice lists its own in an enum; the person-facing text stands under the key
 * {@code error.<code>} in the slice's translations.
 */
public interface ErrorCode {
    /** For example {@code attempt.closed}: lower case, parts joined by dots, words by hyphens. Never changes once released. */
    String code();

    ErrorKind kind();
}
