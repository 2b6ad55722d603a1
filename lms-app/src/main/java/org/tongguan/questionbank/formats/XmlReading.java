package org.tongguan.questionbank.formats;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.tongguan.questionbank.ImportRule;

/**
 * Reads the children of an XML document's root one after the other. A document type declaration is refused wherever it stands, and with it
 * entities that grow without end or read other files; depth and size are bounded.
 */
final class XmlReading {
    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 500_000;

    private XmlReading() {
    }

    /** What is wrong becomes a fault; what was read before stays read. */
    static void read(byte[] xml, String root, Findings findings, Consumer<XmlElement> taker) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                read(reader, root, findings, taker);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            findings.fault(Math.max(0, line), ImportRule.XML_SOUND, Map.of());
        }
    }

    private static void read(XMLStreamReader reader, String root, Findings findings, Consumer<XmlElement> taker) throws XMLStreamException {
        Deque<XmlElement> open = new ArrayDeque<>();
        int elements = 0;
        while (reader.hasNext()) {
            int line = reader.getLocation().getLineNumber();
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    findings.fault(line, ImportRule.XML_PLAIN, Map.of());
                    return;
                }
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlElement element = element(reader);
                    if (open.isEmpty() && !element.name().equals(root)) {
                        findings.fault(element.line(), ImportRule.MOODLE_ROOT, Map.of("value", element.name()));
                        return;
                    } else if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS) {
                        findings.fault(element.line(), ImportRule.XML_BOUNDED, Map.of());
                        return;
                    }
                    if (open.size() > 1) {
                        open.getLast().add(element);
                    }
                    open.addLast(element);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open.size() > 1) {
                        open.getLast().append(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.removeLast();
                    if (open.size() == 1) {
                        taker.accept(closed);
                    }
                }
                default -> { }
            }
        }
    }

    private static XmlElement element(XMLStreamReader reader) {
        XmlElement element = new XmlElement(reader.getLocalName(), reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }
}
