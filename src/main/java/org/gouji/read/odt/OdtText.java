package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** The text of one paragraph as a person sees it; text boxes anchored in it are read as paragraphs behind it. One use, one thread. */
final class OdtText {
    private static final int MOST_BLANKS = 200;
    private static final int DEEPEST = 200;
    private final XmlPart part;
    private final OdtBody body;
    private final OdtStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder piece = new StringBuilder();
    private final List<Part> boxes = new ArrayList<>();
    private int depth;

    OdtText(XmlPart part, OdtBody body, OdtStyles styles) {
        this.part = part;
        this.body = body;
        this.styles = styles;
    }

    /** The text; a break of the line is a line feed. */
    String text() {
        return text.toString();
    }

    List<Part> boxes() {
        return boxes;
    }

    /** Reads the current element, a paragraph or a part of one, to its end. */
    void read() throws UnreadableFileException {
        if (++depth > DEEPEST) {
            part.skip();
            depth--;
            return;
        }
        while (true) {
            switch (part.step()) {
                case TEXT:
                    takeText();
                    break;
                case ELEMENT:
                    element();
                    break;
                default:
                    depth--;
                    return;
            }
        }
    }

    /** Blanks and line ends of the file are one blank; several are written as elements. */
    private void takeText() throws UnreadableFileException {
        piece.setLength(0);
        part.append(piece);
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean gap = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            boolean again = gap && (text.length() == 0 || text.charAt(text.length() - 1) == ' ');
            if (!again) {
                text.append(gap ? ' ' : c);
            }
        }
    }

    private void element() throws UnreadableFileException {
        switch (part.name()) {
            case "s":
                text.append(" ".repeat(Math.max(1, Math.min(MOST_BLANKS, part.number("c", 1)))));
                part.skip();
                break;
            case "tab":
                text.append('\t');
                part.skip();
                break;
            case "line-break":
                text.append('\n');
                part.skip();
                break;
            case "note":
            case "annotation":
            case "annotation-end":
            case "ruby-text":
            case "hidden-text":
            case "hidden-paragraph":
            case "script":
            case "number":
                part.skip();
                break;
            case "frame":
            case "custom-shape":
            case "g":
            case "rect":
            case "text-box":
                body.block(boxes);
                break;
            case "span":
                span();
                break;
            default:
                read(); // fields, links, marks: their text is seen
        }
    }

    private void span() throws UnreadableFileException {
        if (styles.isHidden("text", part.attribute("style-name"))) {
            part.skip();
        } else {
            read();
        }
    }
}
