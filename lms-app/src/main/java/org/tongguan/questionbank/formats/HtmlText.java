package org.tongguan.questionbank.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;
import org.tongguan.shared.Bilingual;

/**
 * Plain text of HTML and back. Line breaks are kept, markup is not. Both languages stand in one text as spans of class {@code multilang}
 * with a {@code lang}, as Moodle's filter for several languages reads them.
 */
final class HtmlText {
    private static final Set<String> LINES = Set.of("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table",
            "blockquote", "pre");
    /** Saying nothing beyond lines and languages. */
    private static final Set<String> PLAIN = Set.of("p", "div", "br", "span", "lang", "html", "body", "head", "a", "img", "audio", "video",
            "source");
    private static final Set<String> HIDDEN = Set.of("script", "style", "head", "title", "template", "noscript", "iframe", "object");
    private static final Pattern TAG = Pattern.compile("(?i)</?(p|br|b|i|u|em|strong|span|div|ul|ol|li|table|tr|td|th|h[1-6]|sub|sup|img|a|font"
            + "|code|pre|script|style|audio|video|hr|center|lang|iframe)(\\s[^<>]*|\\s*/)?>");
    private static final Pattern PICTURE = Pattern.compile("(?i)<(img|svg|audio|video|object|embed|iframe)\\b");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d+|#[xX][0-9a-fA-F]+|[a-zA-Z]{2,8});");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\r\\n\\f]+");
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** What stands in the text and is no text. */
    interface Embedded {
        /** @param source as the attribute says it; {@code text} describes it and may be empty */
        void found(String source, String text);

        void formatting(String tag);
    }

    private HtmlText() {
    }

    /** Whether a text shows something that is no text. */
    static boolean showsPicture(String html) {
        return PICTURE.matcher(html).find();
    }

    /** Whether a text of no certain format is meant as HTML. */
    static boolean looksLikeHtml(String text) {
        return TAG.matcher(text).find() || ENTITY.matcher(text).find();
    }

    static Bilingual read(String html, Embedded embedded) {
        Reading reading = new Reading(embedded);
        HtmlSanitizer.sanitize(html, reading);
        return Bilingual.of(tidy(reading.chinese), tidy(reading.english));
    }

    private static String tidy(StringBuilder text) {
        return text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n").replace(NO_BREAK_SPACE, ' ').strip();
    }

    static boolean isTranslated(Bilingual text) {
        return !text.en().isBlank() && !text.en().equals(text.zh());
    }

    static String write(Bilingual text) {
        return isTranslated(text) ? "<span lang=\"zh-CN\" class=\"multilang\">" + escape(text.zh())
                + "</span><span lang=\"en\" class=\"multilang\">" + escape(text.en()) + "</span>" : escape(text.zh());
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("\r", "")
                .replace("\n", "<br>").replace("  ", " &nbsp;");
    }

    /** Follows the tags; where a language is open, its text goes to that language, otherwise to both. */
    private static final class Reading implements HtmlSanitizer.Policy {
        private final Embedded embedded;
        private final StringBuilder chinese = new StringBuilder();
        private final StringBuilder english = new StringBuilder();
        private boolean translated;
        private Optional<String> language = Optional.empty();
        private int inLanguage;
        private int hidden;
        private Optional<String> link = Optional.empty();
        private final StringBuilder linkText = new StringBuilder();

        Reading(Embedded embedded) {
            this.embedded = embedded;
        }

        @Override
        public void openDocument() {
            chinese.setLength(0);
        }

        @Override
        public void closeDocument() {
            if (!translated) {
                english.setLength(0);
            }
        }

        @Override
        public void openTag(String tag, List<String> attributes) {
            String name = tag.toLowerCase(Locale.ROOT);
            if (HIDDEN.contains(name)) {
                hidden++;
                embedded.formatting(name);
                return;
            }
            if (name.equals("br") || LINES.contains(name)) {
                newLine(name);
            } else if (name.equals("td") || name.equals("th")) {
                append(" ");
            } else if (name.equals("sup") || name.equals("sub")) {
                append(name.equals("sup") ? "^" : "_");
            }
            if (!PLAIN.contains(name)) {
                embedded.formatting(name);
            }
            attribute(attributes, "src").ifPresent(source -> embedded.found(source, attribute(attributes, "alt").orElse("")));
            if (name.equals("a")) {
                link = attribute(attributes, "href");
                linkText.setLength(0);
            }
            language(name, attributes);
        }

        private void language(String name, List<String> attributes) {
            if (!name.equals("span") && !name.equals("lang")) {
                return;
            }
            if (language.isPresent()) {
                inLanguage++;
            } else if (name.equals("lang") || attribute(attributes, "class").filter(value -> value.contains("multilang")).isPresent()) {
                language = attribute(attributes, "lang");
                translated |= language.filter(value -> value.startsWith("en")).isPresent();
            } else if (attribute(attributes, "style").isPresent()) {
                embedded.formatting("span");
            }
        }

        @Override
        public void closeTag(String tag) {
            String name = tag.toLowerCase(Locale.ROOT);
            if (HIDDEN.contains(name)) {
                hidden--;
            } else if (name.equals("span") || name.equals("lang")) {
                if (inLanguage > 0) {
                    inLanguage--;
                } else {
                    language = Optional.empty();
                }
            } else if (name.equals("a")) {
                String text = linkText.toString();
                Optional<String> target = link;
                link = Optional.empty();
                target.ifPresent(href -> embedded.found(href, text));
                if (target.filter(href -> href.startsWith(MediaBox.PREFIX)).isEmpty()) {
                    append(text);
                }
            } else if (LINES.contains(name)) {
                newLine(name);
            }
        }

        @Override
        public void text(String text) {
            if (hidden > 0) {
                return;
            }
            String blank = BLANKS.matcher(text).replaceAll(" ");
            if (link.isPresent()) {
                linkText.append(blank);
            } else {
                append(blank);
            }
        }

        private void append(String text) {
            if (language.isEmpty() || language.get().startsWith("zh")) {
                join(chinese, text);
            }
            if (language.isEmpty() || language.get().startsWith("en")) {
                join(english, text);
            }
        }

        private static void join(StringBuilder into, String text) {
            boolean blankBefore = into.length() == 0 || into.charAt(into.length() - 1) == ' ' || into.charAt(into.length() - 1) == '\n';
            into.append(blankBefore && text.startsWith(" ") ? text.substring(1) : text);
        }

        private void newLine(String name) {
            for (StringBuilder into : List.of(chinese, english)) {
                if (name.equals("br") || into.length() > 0 && into.charAt(into.length() - 1) != '\n') {
                    into.append('\n');
                }
            }
        }

        private static Optional<String> attribute(List<String> attributes, String name) {
            for (int i = 0; i + 1 < attributes.size(); i += 2) {
                if (attributes.get(i).equalsIgnoreCase(name)) {
                    return Optional.of(attributes.get(i + 1));
                }
            }
            return Optional.empty();
        }
    }
}
