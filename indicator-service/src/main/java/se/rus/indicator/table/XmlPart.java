package se.rus.indicator.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a workbook, read element by element. Prefixes do not matter, since producers choose their own. */
final class XmlPart implements AutoCloseable {
    /** The parser keeps every name it meets, for ever; SpreadsheetML has a few hundred. */
    private static final int NAMES = 2_000;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader xml;
    private final Set<String> names = new HashSet<>();

    private XmlPart(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    static XmlPart open(InputStream in) throws IOException {
        try {
            return new XmlPart(in, FACTORY.createXMLStreamReader(utf8(in)));
        } catch (XMLStreamException | CharacterCodingException broken) {
            in.close();
            throw WorkbookRefusals.broken();
        }
    }

    /** Decoded here, whatever the part says of itself: all producers write UTF-8, some with a mark before it. */
    private static Reader utf8(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    /** Goes to the next start of an element; false when the part has ended. */
    boolean toStart() {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_DOCUMENT) {
            event = next();
        }
        return event == XMLStreamConstants.START_ELEMENT;
    }

    /** Goes on by one event, of those that {@link XMLStreamConstants} names. */
    int next() {
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                remember();
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                remember(xml.getPITarget());
            }
            return event;
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        }
    }

    /** Of the element that just started or ended. */
    boolean is(String name) {
        return xml.getLocalName().equals(name);
    }

    /** Null when the element has none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text inside the element that just started, up to its end; elements inside it are not allowed. */
    void text(StringBuilder into, int most) {
        int event = next();
        while (event != XMLStreamConstants.END_ELEMENT) {
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                throw WorkbookRefusals.broken();
            }
            if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
                into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
            if (into.length() > most) {
                throw FileRefusals.fieldTooLong(xml.getLocation().getLineNumber(), most);
            }
            event = next();
        }
    }

    private void remember() {
        remember(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            remember(xml.getAttributeLocalName(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            remember(xml.getNamespacePrefix(i));
        }
    }

    private void remember(String name) {
        if (names.add(name) && names.size() > NAMES) {
            throw WorkbookRefusals.broken();
        }
    }

    private static UnreadableTableException refusal(XMLStreamException broken) {
        return broken.getNestedException() instanceof UnreadableTableException refused
                ? refused
                : WorkbookRefusals.broken();
    }

    /** The JDK's own, so that what the class path brings cannot loosen it. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException broken) {
            throw refusal(broken);
        } finally {
            in.close();
        }
    }
}
