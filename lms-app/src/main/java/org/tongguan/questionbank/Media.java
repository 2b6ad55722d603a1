package org.tongguan.questionbank;

/**
 * A picture, sound or file that belongs to a question.
 *
 * @param digest SHA-256 of its bytes, as 64 hexadecimal digits
 * @param type   media type, such as {@code image/png}
 * @param text   what it shows, for those who cannot see it
 */
public record Media(String digest, String name, String type, String text) {
}
