package org.tongguan.questionbank.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tongguan.questionbank.LossKind;

/** The lines of one question, without comments; an id and tags may stand in the comments, as in {@code // [id:Q-1] [tag:law]}. */
final class GiftBlock {
    private static final Pattern ID = Pattern.compile("\\[id:((?:[^\\]\\\\]|\\\\.)++)]");
    private static final Pattern TAG = Pattern.compile("\\[tag:((?:[^\\]\\\\]|\\\\.)++)]");
    private static final String CATEGORY = "$CATEGORY:";

    private final StringBuilder text = new StringBuilder();
    /** By line of {@link #text}, the line of the file. */
    private final List<Integer> lines = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String code = "";

    /** Questions are parted by empty lines. */
    static List<GiftBlock> split(String file, Findings findings) {
        List<GiftBlock> blocks = new ArrayList<>();
        GiftBlock block = new GiftBlock();
        int number = 0;
        for (String line : file.split("\\r\\n|\\r|\\n", -1)) {
            number++;
            String bare = line.strip();
            if (bare.startsWith(CATEGORY)) {
                findings.loss(number, bare.substring(CATEGORY.length()), LossKind.CATEGORY, bare.substring(CATEGORY.length()));
                bare = "";
            }
            if (bare.isEmpty()) {
                block.into(blocks);
                block = new GiftBlock();
            } else if (bare.startsWith("//")) {
                block.comment(bare);
            } else {
                block.lines.add(number);
                block.text.append(block.text.length() == 0 ? "" : "\n").append(line);
            }
        }
        block.into(blocks);
        return blocks;
    }

    private void into(List<GiftBlock> blocks) {
        if (!lines.isEmpty()) {
            blocks.add(this);
        }
    }

    private void comment(String line) {
        Matcher id = ID.matcher(line);
        if (id.find()) {
            code = unescaped(id.group(1));
        }
        TAG.matcher(line).results().forEach(tag -> tags.add(unescaped(tag.group(1))));
    }

    static String escaped(String label) {
        return label.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("]", "\\]");
    }

    private static String unescaped(String label) {
        return label.replaceAll("\\\\(.)", "$1").strip();
    }

    String text() {
        return text.toString();
    }

    String code() {
        return code;
    }

    List<String> tags() {
        return tags;
    }

    /** The line of the file in which this character of the text stands. */
    int line(int offset) {
        int before = (int) text.chars().limit(Math.max(0, offset)).filter(c -> c == '\n').count();
        return lines.get(Math.min(before, lines.size() - 1));
    }
}
