package org.tongguan.platform.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks at the parts of a workbook from a stranger before it is read. To read a number takes time by the square of its digits: one of
 * millions would keep a processor for hours. The parser is the one that reads the workbook afterwards, so both see the same.
 */
public final class WorkbookGuard {
    private static final String VALUE = "v";
    private static final int LONGEST_NUMBER = 400;
    /** By ECMA-376 a cell's type: a number if nothing is said, n for number; all others are read as text or as an index. */
    private static final String TYPE = "t";
    private static final String NUMBER = "n";

    private WorkbookGuard() {
    }

    /** Whether no cell's number in this part is longer than any program writes one. A part that is no XML has none. */
    public static boolean hasNumbersOfSense(InputStream part) {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(part);
            try {
                return hasNumbersOfSense(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException noXml) {
            return true;
        }
    }

    private static boolean hasNumbersOfSense(XMLStreamReader reader) throws XMLStreamException {
        boolean number = false;
        boolean inside = false;
        int length = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if ("c".equals(reader.getLocalName())) {
                    String type = reader.getAttributeValue(null, TYPE);
                    number = type == null || NUMBER.equals(type);
                }
                if (VALUE.equals(reader.getLocalName())) {
                    inside = number;
                    length = 0;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside &= !VALUE.equals(reader.getLocalName());
            } else if (inside && reader.hasText()) {
                length += reader.getTextLength();
                if (length > LONGEST_NUMBER) {
                    return false;
                }
            }
        }
        return true;
    }
}
