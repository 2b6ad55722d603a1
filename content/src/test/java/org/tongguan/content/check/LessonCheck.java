package org.tongguan.content.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A lesson: front matter in both languages and a Markdown body of 600 to 1,200 Chinese characters with a case, without any HTML. */
final class LessonCheck {

    private static final int LEAST_CHARACTERS = 600;
    private static final int MOST_CHARACTERS = 1200;
    private static final List<String> SECTIONS = List.of("学习目标", "案例", "想一想", "参考资料");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?)\\R---\\R(.*)\\z", Pattern.DOTALL);
    private static final Pattern SAFE_TARGET = Pattern.compile("(https://|mailto:|#|[\\w./-]+$).*");
    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private LessonCheck() {
    }

    static void check(Path file, Faults faults) {
        String where = file.toString();
        var parts = FRONT_MATTER.matcher(ContentFiles.text(file, faults));
        if (!parts.matches()) {
            faults.add(where, "no front matter");
            return;
        }
        var front = Node.of(ContentFiles.parse(parts.group(1), where, faults), where, faults).only("title", "summary");
        front.bilingual("title");
        front.bilingual("summary");
        checkBody(parts.group(2), where, faults);
    }

    private static void checkBody(String body, String where, Faults faults) {
        long characters = body.codePoints().filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN).count();
        faults.unless(characters >= LEAST_CHARACTERS && characters <= MOST_CHARACTERS, where,
                characters + " Chinese characters, expected " + LEAST_CHARACTERS + " to " + MOST_CHARACTERS);
        var outline = new Outline(where, faults);
        MARKDOWN.parse(body).accept(outline);
        SECTIONS.forEach(section -> faults.unless(outline.headings.stream().anyMatch(heading -> heading.startsWith(section)),
                where, "no section " + section));
        faults.unless(outline.tables <= 1, where, "more than one table");
    }

    private static final class Outline extends AbstractVisitor {

        private final List<String> headings = new ArrayList<>();
        private final String where;
        private final Faults faults;
        private int tables;

        Outline(String where, Faults faults) {
            this.where = where;
            this.faults = faults;
        }

        @Override
        public void visit(Heading heading) {
            faults.unless(Set.of(2, 3).contains(heading.getLevel()), where, "heading of level " + heading.getLevel());
            if (heading.getFirstChild() instanceof Text text) {
                headings.add(text.getLiteral());
            }
        }

        @Override
        public void visit(CustomBlock block) {
            if (block instanceof TableBlock) {
                tables++;
            }
            visitChildren(block);
        }

        @Override
        public void visit(HtmlBlock block) {
            faults.add(where, "HTML is not allowed: " + block.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            faults.add(where, "HTML is not allowed: " + inline.getLiteral());
        }

        @Override
        public void visit(Link link) {
            checkTarget(link.getDestination());
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            checkTarget(image.getDestination());
        }

        private void checkTarget(String target) {
            faults.unless(SAFE_TARGET.matcher(target).matches(), where, "unsafe link " + target);
        }
    }
}
