package org.tongguan.questionbank.domain;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongguan.questionbank.PracticalBody.Check;

/** A word-processor document (ECMA-376, WordprocessingML) by its paragraphs; a heading is a paragraph with a heading style or outline level. */
final class DocumentWork implements WorkFile {
    private record Paragraph(String text, boolean heading) {
    }

    private final List<Paragraph> paragraphs;

    private DocumentWork(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    static Optional<WorkFile> open(byte[] documentXml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(documentXml));
            try {
                return Optional.of(new DocumentWork(paragraphs(reader)));
            } finally {
                reader.close();
            }
        } catch (XMLStreamException unreadable) {
            return Optional.empty();
        }
    }

    private static List<Paragraph> paragraphs(XMLStreamReader reader) throws XMLStreamException {
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean heading = false;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "p" -> {
                        text.setLength(0);
                        heading = false;
                    }
                    case "pStyle" -> heading |= isHeading(String.valueOf(reader.getAttributeValue(0)));
                    case "outlineLvl" -> heading = true;
                    case "t" -> text.append(reader.getElementText());
                    case "tab", "br" -> text.append(' ');
                    default -> {
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "p".equals(reader.getLocalName())) {
                paragraphs.add(new Paragraph(text.toString(), heading));
            }
        }
        return paragraphs;
    }

    /** Style ids of built-in headings: {@code Heading1} in files of English programs, {@code 1} to {@code 9} in those of Chinese ones. */
    private static boolean isHeading(String style) {
        return style.toLowerCase(Locale.ROOT).startsWith("heading") || style.matches("[1-9]");
    }

    @Override
    public boolean passes(Check check) {
        return switch (check.rule()) {
            case HOLDS_TEXT -> paragraphs.stream().anyMatch(paragraph -> PlainText.of(paragraph.text()).contains(PlainText.of(check.expected())));
            case HAS_HEADING -> paragraphs.stream().anyMatch(paragraph -> paragraph.heading() && PlainText.same(paragraph.text(), check.expected()));
            case CELL_NUMBER, CELL_TEXT, CELL_FORMULA -> false;
        };
    }
}
