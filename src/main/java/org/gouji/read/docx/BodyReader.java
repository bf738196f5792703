package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** Goes through the blocks of a document: paragraphs, tables and the wrappers around them. One document, one thread. */
final class BodyReader {
    /** Deeper blocks are passed over: no person reads tables forty times nested. */
    private static final int DEEPEST = 40;

    private final XmlPart part;
    private final StyleSheet styles;
    private final Numbering numbering;
    private final Fields fields = new Fields();
    private final TableElements tables;
    private int depth;
    private int pictures;

    BodyReader(XmlPart part, StyleSheet styles, Numbering numbering) {
        this.part = part;
        this.styles = styles;
        this.numbering = numbering;
        this.tables = new TableElements(part, this);
    }

    int pictures() {
        return pictures;
    }

    void addPicture() {
        pictures++;
    }

    /** All parts of the document's body. */
    List<Part> read() throws UnreadableFileException {
        List<Part> parts = new ArrayList<>();
        boolean found = false;
        if (part.nextChild()) {
            while (part.nextChild()) {
                if (part.name().equals("body")) {
                    blocks(parts);
                    found = true;
                } else {
                    part.skip();
                }
            }
        }
        if (!found) {
            throw new UnreadableFileException("read.failed.damaged", java.util.Map.of("line", "1"));
        }
        return parts;
    }

    /** Reads the blocks inside the current element to its end. */
    void blocks(List<Part> out) throws UnreadableFileException {
        if (depth >= DEEPEST) {
            part.skip();
            return;
        }
        depth++;
        while (part.nextChild()) {
            block(out);
        }
        depth--;
    }

    /** Reads the current element, one block or a wrapper of blocks, to its end. */
    void block(List<Part> out) throws UnreadableFileException {
        switch (part.name()) {
            case "p":
                paragraph(out);
                break;
            case "tbl":
                table(out);
                break;
            case "sdt":
            case "sdtContent":
            case "customXml":
            case "smartTag":
            case "ins":
            case "moveTo":
                blocks(out);
                break;
            case "AlternateContent":
                alternatives(out);
                break;
            default:
                part.skip(); // properties, deleted and moved text, marks
        }
    }

    private void table(List<Part> out) throws UnreadableFileException {
        if (depth >= DEEPEST) {
            part.skip();
            return;
        }
        depth++;
        out.add(tables.read());
        depth--;
    }

    /** The first alternative that has content, once. */
    private void alternatives(List<Part> out) throws UnreadableFileException {
        int before = out.size();
        while (part.nextChild()) {
            if (out.size() == before) {
                blocks(out);
            } else {
                part.skip();
            }
        }
    }

    private void paragraph(List<Part> out) throws UnreadableFileException {
        ParagraphText text = new ParagraphText(part, this, fields);
        text.read();
        ParagraphSettings settings = text.settings();
        boolean heading = settings.isHeading() || styles.isHeading(settings.style());
        Optional<String> list = settings.list().or(() -> styles.list(settings.style()));
        int level = settings.level() >= 0 ? settings.level() : styles.level(settings.style());
        String written = text.text();
        String number = list.isPresent() && !written.isBlank() ? numbering.next(list.get(), level) : "";
        for (String line : (number + written).split("\n", -1)) {
            if (!line.isBlank()) {
                out.add(new Part.Line(line, heading));
            }
        }
        out.addAll(text.boxes());
    }
}
