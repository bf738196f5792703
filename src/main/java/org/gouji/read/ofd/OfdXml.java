package org.gouji.read.ofd;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/** An XML part of the package, read from front to end: elements as they begin, by local name. One thread. */
final class OfdXml {
    private static final InputFactoryImpl FACTORY = factory();
    private static final int DEEPEST = 60;
    private static final int PATIENCE = 0x3FF;
    private final XMLStreamReader reader;
    private int depth;
    private int events;

    private OfdXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    static OfdXml open(byte[] xml) throws UnreadableFileException {
        try {
            return new OfdXml(FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw broken();
        }
    }

    static UnreadableFileException broken() {
        return new UnreadableFileException("read.failed.broken");
    }

    /** Moves to the next element that begins, however deep; false at the end. */
    boolean next() throws UnreadableFileException {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                return false;
            }
        }
    }

    /** Moves to the next element that begins within the one that was open at {@code outer}; false at its end. */
    boolean nextWithin(int outer) throws UnreadableFileException {
        while (true) {
            int event = event();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_DOCUMENT || depth < outer) {
                return false;
            }
        }
    }

    private int event() throws UnreadableFileException {
        try {
            if ((++events & PATIENCE) == 0) {
                Patience.check();
            }
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST || event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new UnreadableFileException("read.failed.hostile");
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            throw broken();
        }
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return depth;
    }

    String name() {
        return reader.getLocalName();
    }

    Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name));
    }

    /** The text of the current element, to its end. */
    String text() throws UnreadableFileException {
        int outer = depth;
        StringBuilder text = new StringBuilder();
        while (depth >= outer) {
            int event = event();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw broken();
            }
        }
        return text.toString();
    }

    /** The numbers of an attribute; none where it is missing or holds something else. */
    double[] numbers(String name) {
        return parse(attribute(name).orElse(""));
    }

    /** The number of an attribute, or {@code otherwise}. */
    double number(String name, double otherwise) {
        double[] numbers = numbers(name);
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    static double[] parse(String text) {
        List<Double> numbers = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            try {
                double number = Double.parseDouble(word);
                if (!Double.isFinite(number)) {
                    return new double[0];
                }
                numbers.add(number);
            } catch (NumberFormatException e) {
                return new double[0];
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
