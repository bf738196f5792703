package org.gouji.read.docx;

import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** What the properties of a paragraph say that matters for reading: style, list, outline level. One use, one thread. */
final class ParagraphSettings {
    private static final int BODY_TEXT = 9;
    private Optional<String> style = Optional.empty();
    private Optional<String> list = Optional.empty();
    private int level = -1;
    private int outline = BODY_TEXT;

    /** Reads the current {@code pPr} element to its end. */
    void read(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "pStyle":
                    style = part.attribute("val");
                    part.skip();
                    break;
                case "outlineLvl":
                    outline = part.number("val", BODY_TEXT);
                    part.skip();
                    break;
                case "numPr":
                    readList(part);
                    break;
                default:
                    part.skip();
            }
        }
    }

    private void readList(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            if (part.name().equals("numId")) {
                list = part.attribute("val");
            } else if (part.name().equals("ilvl")) {
                level = part.number("val", 0);
            }
            part.skip();
        }
    }

    Optional<String> style() {
        return style;
    }

    /** The list the paragraph itself names; {@code 0} takes it out of its style's list. */
    Optional<String> list() {
        return list;
    }

    int level() {
        return level;
    }

    boolean isHeading() {
        return outline < BODY_TEXT;
    }
}
