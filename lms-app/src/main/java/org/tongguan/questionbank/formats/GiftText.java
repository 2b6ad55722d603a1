package org.tongguan.questionbank.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.shared.Bilingual;

/** Escapes and text formats of GIFT: {@code \~ \= \# \{ \} \: \n \\}, and {@code [html]} in front of a text. */
final class GiftText {
    private static final String ESCAPED = "~=#{}:\\";
    private static final Pattern FORMAT = Pattern.compile("^\\[(html|moodle|plain|markdown)]", Pattern.CASE_INSENSITIVE);

    private GiftText() {
    }

    /** The first place of the character that no backslash stands before, from a place on; -1 when there is none. */
    static int find(String text, char wanted, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return -1;
    }

    static Bilingual read(String raw, String format, Place place, HtmlText.Embedded embedded) {
        Matcher named = FORMAT.matcher(raw.strip());
        return named.find() ? FormattedText.read(plain(raw.strip().substring(named.end())), named.group(1), place, embedded)
                : FormattedText.read(plain(raw), format, place, embedded);
    }

    /** The format that a text names in front of itself, or the one that holds without it. */
    static String format(String raw, String otherwise) {
        Matcher named = FORMAT.matcher(raw.strip());
        return named.find() ? named.group(1) : otherwise;
    }

    static String plain(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            char next = i + 1 < raw.length() ? raw.charAt(i + 1) : ' ';
            if (c == '\\' && (ESCAPED.indexOf(next) >= 0 || next == 'n')) {
                text.append(next == 'n' ? '\n' : next);
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString().strip();
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.replace("\r", "").strip().toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                if (ESCAPED.indexOf(c) >= 0) {
                    escaped.append('\\');
                }
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    /** @param html whether the question is written in HTML; a text that could be taken for a format, a weight or a comment says what it is */
    static String write(Bilingual text, boolean html) {
        String raw = html ? HtmlText.write(text) : text.zh().strip();
        boolean doubtful = raw.startsWith("[") || raw.startsWith("%") || raw.startsWith("//") || !html && HtmlText.looksLikeHtml(raw);
        return (doubtful ? html ? "[html]" : "[plain]" : "") + escape(raw);
    }
}
