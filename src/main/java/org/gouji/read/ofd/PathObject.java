package org.gouji.read.ofd;

import org.gouji.read.UnreadableFileException;
import org.gouji.read.page.Strokes;

/** The lines of an element PathObject (GB/T 33190, 9.1): AbbreviatedData with the operators S M L Q B A C. */
final class PathObject {
    private final Placing placing;
    private final Strokes strokes;

    private PathObject(OfdXml xml, Strokes strokes) {
        this.placing = Placing.of(xml);
        this.strokes = strokes;
    }

    /** Draws the element at which {@code xml} stands. */
    static void read(OfdXml xml, Strokes strokes) throws UnreadableFileException {
        boolean stroke = !"false".equals(xml.attribute("Stroke").orElse("true"));
        boolean fill = "true".equals(xml.attribute("Fill").orElse("false"));
        PathObject object = new PathObject(xml, strokes);
        int depth = xml.depth();
        while (xml.nextWithin(depth)) {
            if (xml.name().equals("AbbreviatedData")) {
                object.follow(xml.text().strip().split("\\s+"));
            }
        }
        if (stroke) {
            strokes.stroke();
        } else if (fill) {
            strokes.fill();
        } else {
            strokes.forget();
        }
    }

    private void follow(String[] words) {
        int at = 0;
        while (at < words.length) {
            String operator = words[at++];
            int numbers = numbers(operator);
            if (at + numbers > words.length) {
                return;
            }
            draw(operator, String.join(" ", java.util.Arrays.asList(words).subList(at, at + numbers)));
            at += numbers;
        }
    }

    private static int numbers(String operator) {
        switch (operator) {
            case "S":
            case "M":
            case "L":
                return 2;
            case "Q":
                return 4;
            case "B":
                return 6;
            case "A":
                return 7;
            default:
                return 0;
        }
    }

    private void draw(String operator, String operands) {
        if (operator.equals("C")) {
            strokes.close();
            return;
        }
        double[] numbers = OfdXml.parse(operands);
        if (numbers.length < 2) {
            return;
        }
        double x = numbers[numbers.length - 2];
        double y = numbers[numbers.length - 1];
        double px = placing.x(x, y);
        double py = placing.y(x, y);
        switch (operator) {
            case "S":
            case "M":
                strokes.move(px, py);
                break;
            case "L":
                strokes.line(px, py);
                break;
            default:
                strokes.curve(px, py);
        }
    }
}
