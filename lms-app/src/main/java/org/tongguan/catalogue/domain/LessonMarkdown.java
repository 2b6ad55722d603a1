package org.tongguan.catalogue.domain;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.tongguan.catalogue.CatalogueError;

/**
 * Turns a lesson's Markdown into HTML that is safe to show. Raw HTML, images and links that are not {@code https} are refused with their
 * line, since an author should learn of them; what is rendered is sanitised as well, so that a gap in one of the two harms nobody.
 */
final class LessonMarkdown {
    private static final int SHOWN_CHARACTERS = 60;
    private static final Pattern SAFE_TARGET = Pattern.compile("https://.+|mailto:.+|#[\\w-]*|(?!/)[\\w./-]+");
    private static final List<TablesExtension> EXTENSIONS = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).sanitizeUrls(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "strong", "em", "code", "pre", "br", "hr",
                    "table", "thead", "tbody", "tr", "th", "td", "a")
            .allowAttributes("href").onElements("a")
            .allowAttributes("start").onElements("ol")
            .allowAttributes("align").matching(false, "left", "center", "right").onElements("th", "td")
            .allowUrlProtocols("https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private LessonMarkdown() {
    }

    /** @param linesBefore how many lines of the file stand before the Markdown */
    static String html(String markdown, String place, int linesBefore, FaultList faults) {
        Node document = PARSER.parse(markdown);
        document.accept(new Refusal(place, linesBefore, faults));
        return sanitised(RENDERER.render(document));
    }

    static String sanitised(String html) {
        return POLICY.sanitize(html);
    }

    private static final class Refusal extends AbstractVisitor {
        private final String place;
        private final int linesBefore;
        private final FaultList faults;

        Refusal(String place, int linesBefore, FaultList faults) {
            this.place = place;
            this.linesBefore = linesBefore;
            this.faults = faults;
        }

        @Override
        public void visit(HtmlBlock block) {
            refuse(block, CatalogueError.RAW_HTML, "text", block.getLiteral());
        }

        @Override
        public void visit(HtmlInline inline) {
            refuse(inline, CatalogueError.RAW_HTML, "text", inline.getLiteral());
        }

        @Override
        public void visit(Image image) {
            refuse(image, CatalogueError.IMAGE, "target", image.getDestination());
        }

        @Override
        public void visit(Link link) {
            if (!SAFE_TARGET.matcher(link.getDestination()).matches()) {
                refuse(link, CatalogueError.UNSAFE_LINK, "target", link.getDestination());
            }
            visitChildren(link);
        }

        private void refuse(Node node, CatalogueError code, String name, String value) {
            int line = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
            String shown = value.length() <= SHOWN_CHARACTERS ? value : value.substring(0, SHOWN_CHARACTERS) + "…";
            faults.add(place + ":" + (linesBefore + line + 1), code, Map.of(name, shown.strip()));
        }
    }
}
