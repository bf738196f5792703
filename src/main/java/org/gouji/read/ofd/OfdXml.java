package org.gouji.read.ofd;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** An XML part of the package, read from front to end: elements as they begin, by local name. One thread. */
final class OfdXml {
    private final XmlPart part;

    private OfdXml(XmlPart part) {
        this.part = part;
    }

    static OfdXml open(byte[] xml) throws UnreadableFileException {
        return new OfdXml(XmlPart.open(xml));
    }

    static UnreadableFileException broken() {
        return new UnreadableFileException("read.failed.broken");
    }

    /** Moves to the next element that begins, however deep; false at the end. */
    boolean next() throws UnreadableFileException {
        return part.nextWithin(0);
    }

    /** Moves to the next element that begins within the one that was open at {@code outer}; false at its end. */
    boolean nextWithin(int outer) throws UnreadableFileException {
        return part.nextWithin(outer);
    }

    /** How many elements are open, the current one included. */
    int depth() {
        return part.depth();
    }

    String name() {
        return part.name();
    }

    Optional<String> attribute(String name) {
        return part.attribute(name);
    }

    /** The text of the current element, to its end. */
    String text() throws UnreadableFileException {
        StringBuilder text = new StringBuilder();
        part.text(text);
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
