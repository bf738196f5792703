package org.gouji.read.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/**
 * An XML document, or a part of a package, as a stream of elements known by their local names, so that all editions of a format
 * read alike. No document type, no entities of its own. One use, one thread.
 */
public final class XmlPart {
    /** Deeper nesting is no document a person wrote. */
    private static final int DEEPEST = 500;

    private static final int MOST_DIGITS = 9;
    /** More elements than a report of a thousand pages has. */
    private static final int MOST_ELEMENTS = 2_000_000;

    /** More characters in one piece than a whole report has. */
    private static final int LONGEST_TEXT = 4_000_000;

    /** Events between two looks at the time. */
    private static final int AT_ONCE = 1024;

    /** Shared by all documents: it keeps the names it has met, which makes the next document faster. Thread-safe. */
    private static final InputFactoryImpl FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int elements;
    private int events;

    private XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Opens a document; nothing is read yet. */
    public static XmlPart open(byte[] xml) throws UnreadableFileException {
        if (xml.length > LONGEST_TEXT) {
            requireMarks(xml);
        }
        try {
            return new XmlPart(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /** The parser holds a piece of text or an attribute several times before anybody can ask how long it is. */
    private static void requireMarks(byte[] xml) throws UnreadableFileException {
        int since = 0;
        for (byte b : xml) {
            since = b == '<' ? 0 : since + 1;
            if (since > LONGEST_TEXT) {
                throw new UnreadableFileException("read.failed.tooMuch");
            }
        }
    }

    /** Moves to the next child element of the current one; false at its end. Everything between is passed over. */
    public boolean nextChild() throws UnreadableFileException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT || event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Moves to the next element that begins, however deep inside the one that was open at depth {@code outer}; false at its end. */
    public boolean nextWithin(int outer) throws UnreadableFileException {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT || depth < outer) {
                return false;
            }
        }
    }

    /** How many elements are open, the current one included. */
    public int depth() {
        return depth;
    }

    /** What comes next in an element of mixed content. */
    public enum Step {
        /** A child element, which is now the current one. */
        ELEMENT,
        /** Text, to be taken with {@link #append}. */
        TEXT,
        /** The end of the element. */
        END
    }

    /** Moves to the next child element or piece of text of the current element. */
    public Step step() throws UnreadableFileException {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT:
                    return Step.ELEMENT;
                case XMLStreamConstants.CHARACTERS:
                case XMLStreamConstants.CDATA:
                case XMLStreamConstants.SPACE:
                    return Step.TEXT;
                case XMLStreamConstants.END_ELEMENT:
                case XMLStreamConstants.END_DOCUMENT:
                    return Step.END;
                default:
                    break;
            }
        }
    }

    /** The local name of the current element. */
    public String name() {
        return reader.getLocalName();
    }

    /** Passes over the current element with all it holds. */
    public void skip() throws UnreadableFileException {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Appends the text of the current element to {@code out} and moves to its end. */
    public void text(StringBuilder out) throws UnreadableFileException {
        int open = 1;
        while (open > 0) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS
                    || event == XMLStreamConstants.CDATA
                    || event == XMLStreamConstants.SPACE) {
                append(out);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                open++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open--;
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                return;
            }
        }
    }

    /** Appends the piece of text that {@link #step} has just found. */
    public void append(StringBuilder out) throws UnreadableFileException {
        if (out.length() > LONGEST_TEXT) {
            throw new UnreadableFileException("read.failed.tooMuch");
        }
        try {
            out.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (RuntimeException e) { // the parser reads text only now, and reports what is broken in it this way
            throw new UnreadableFileException("read.failed.damaged", Map.of("line", "?"));
        }
    }

    /** The attribute with this local name, whatever its namespace. */
    public Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The whole number in an attribute, or {@code otherwise}. */
    public int number(String name, int otherwise) {
        String text = attribute(name).orElse("");
        boolean negative = text.startsWith("-");
        int digits = text.length() - (negative ? 1 : 0);
        if (digits < 1 || digits > MOST_DIGITS) {
            return otherwise;
        }
        int number = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return otherwise;
            }
            number = number * 10 + c - '0';
        }
        return negative ? -number : number;
    }

    /** Whether the current element switches something on: present without a value, or with a true one. */
    public boolean on() {
        String value = attribute("val").orElse("true");
        return !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    private int next() throws UnreadableFileException {
        if (++events % AT_ONCE == 0) {
            Patience.check();
        }
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFileException("read.failed.hostile");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw new UnreadableFileException("read.failed.hostile");
                }
                if (++elements > MOST_ELEMENTS) {
                    throw new UnreadableFileException("read.failed.tooMuch");
                }
            }
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
            return event;
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) { // the parser reports some broken bytes this way
            throw new UnreadableFileException("read.failed.damaged", Map.of("line", "?"));
        }
    }

    private static UnreadableFileException damaged(XMLStreamException e) {
        String line = e.getLocation() == null
                ? "?"
                : String.valueOf(Math.max(1, e.getLocation().getLineNumber()));
        return new UnreadableFileException("read.failed.damaged", Map.of("line", line));
    }
}
