package org.tongguan.questionbank.formats;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.tongguan.shared.Bilingual;

/** Writes indented XML to memory. Characters that XML cannot hold become blanks. */
final class MoodleXml {
    private interface Step {
        void run() throws XMLStreamException;
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;
    private final Deque<String> open = new ArrayDeque<>();

    MoodleXml(String root) {
        try {
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        run(() -> writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0"));
        open(root);
    }

    /** @param attributes names and values in turn */
    MoodleXml open(String name, String... attributes) {
        return run(() -> {
            indent();
            writer.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                writer.writeAttribute(attributes[i], clean(attributes[i + 1]));
            }
            open.push(name);
        });
    }

    MoodleXml close() {
        return run(() -> {
            open.pop();
            indent();
            writer.writeEndElement();
        });
    }

    MoodleXml leaf(String name, String text, String... attributes) {
        open(name, attributes);
        return run(() -> {
            writer.writeCharacters(clean(text));
            open.pop();
            writer.writeEndElement();
        });
    }

    /** The element {@code text} of what is open, in HTML. */
    MoodleXml html(Bilingual text) {
        return rawHtml(HtmlText.write(text));
    }

    MoodleXml rawHtml(String html) {
        return run(() -> {
            indent();
            writer.writeStartElement("text");
            if (html.indexOf('<') >= 0 || html.indexOf('&') >= 0) {
                writer.writeCData(clean(html).replace("]]>", "]]&gt;"));
            } else {
                writer.writeCharacters(clean(html));
            }
            writer.writeEndElement();
        });
    }

    byte[] bytes() {
        while (!open.isEmpty()) {
            close();
        }
        run(() -> {
            writer.writeEndDocument();
            writer.close();
        });
        return bytes.toByteArray();
    }

    private void indent() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(open.size()));
    }

    private MoodleXml run(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(c -> isXml(c) ? c : ' ').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean isXml(int c) {
        return c == '\n' || c == '\t' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
