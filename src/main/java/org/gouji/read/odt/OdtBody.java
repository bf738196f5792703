package org.gouji.read.odt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Allowance;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/** Goes through the blocks of a document: paragraphs, lists, tables and the wrappers around them. One document, one thread. */
final class OdtBody {
    /** Deeper blocks are passed over: no person reads tables forty times nested. */
    private static final int DEEPEST = 40;

    private final XmlPart part;
    private final OdtStyles styles;
    private final OdtTables tables;
    private final Allowance allowance = new Allowance();
    private int depth;
    private int pictures;

    OdtBody(XmlPart part, OdtStyles styles) {
        this.part = part;
        this.styles = styles;
        this.tables = new OdtTables(part, this, styles, allowance);
    }

    int pictures() {
        return pictures;
    }

    /** Takes the styles of the file and gives all parts of its text. */
    List<Part> read() throws UnreadableFileException {
        List<Part> parts = new ArrayList<>();
        if (!part.nextChild()) {
            throw new UnreadableFileException("read.failed.broken");
        }
        while (part.nextChild()) {
            switch (part.name()) {
                case "styles":
                case "automatic-styles":
                    styles.read(part);
                    break;
                case "body":
                    blocks(parts);
                    break;
                default:
                    part.skip();
            }
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
        Patience.check();
        switch (part.name()) {
            case "p":
            case "h":
                paragraph(out, "");
                break;
            case "list":
                list(out, Optional.empty(), 1);
                break;
            case "table":
                table(out);
                break;
            case "section":
                section(out);
                break;
            case "frame":
                frame(out);
                break;
            case "text":
            case "spreadsheet":
            case "text-box":
            case "custom-shape":
            case "rect":
            case "g":
            case "a":
            case "numbered-paragraph":
            case "index-body":
            case "index-title":
            case "table-of-content":
            case "alphabetical-index":
            case "user-index":
            case "table-index":
            case "illustration-index":
            case "object-index":
                blocks(out);
                break;
            default:
                part.skip(); // deleted text, declarations, marks
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

    private void section(List<Part> out) throws UnreadableFileException {
        boolean hidden = part.attribute("display").orElse("").equals("none")
                || styles.isHidden("section", part.attribute("style-name"));
        if (hidden) {
            part.skip();
        } else {
            blocks(out);
        }
    }

    /** A frame holds a text box or a picture, the latter perhaps in several formats. */
    private void frame(List<Part> out) throws UnreadableFileException {
        boolean picture = false;
        while (part.nextChild()) {
            picture |= part.name().equals("image");
            if (part.name().equals("text-box")) {
                blocks(out);
            } else {
                part.skip();
            }
        }
        pictures += picture ? 1 : 0;
    }

    private void list(List<Part> out, Optional<OdtLists.Run> around, int level) throws UnreadableFileException {
        if (depth >= DEEPEST) {
            part.skip();
            return;
        }
        depth++;
        boolean same = around.isPresent() && part.attribute("style-name").isEmpty();
        OdtLists.Run run = same ? around.get() : styles.lists().begin(part, around.map(OdtLists.Run::style));
        while (part.nextChild()) {
            if (part.name().equals("list-item") || part.name().equals("list-header")) {
                item(out, run, level);
            } else {
                part.skip();
            }
        }
        depth--;
    }

    /** Only the first paragraph of an item has its number. */
    private void item(List<Part> out, OdtLists.Run run, int level) throws UnreadableFileException {
        boolean counts = part.name().equals("list-item");
        Optional<Integer> start = part.attribute("start-value").map(v -> part.number("start-value", 1));
        boolean first = counts;
        while (part.nextChild()) {
            switch (part.name()) {
                case "list":
                    list(out, Optional.of(run), level + 1);
                    break;
                case "p":
                case "h":
                    paragraph(out, first ? styles.lists().next(run, level, start) : "");
                    first = false;
                    break;
                default:
                    block(out);
            }
        }
    }

    private void paragraph(List<Part> out, String listNumber) throws UnreadableFileException {
        boolean heading = part.name().equals("h");
        boolean hidden = styles.isHidden("paragraph", part.attribute("style-name"));
        String number = heading && listNumber.isEmpty() ? outline() : listNumber;
        OdtText text = new OdtText(part, this, styles);
        text.read();
        String written = text.text();
        String all = written.isBlank() || hidden ? "" : number + written;
        for (String line : all.split("\n", -1)) {
            if (!line.isBlank()) {
                allowance.line(line.length());
                out.add(new Part.Line(line, heading));
            }
        }
        out.addAll(text.boxes());
    }

    /** The number of the current element, a heading outside lists. */
    private String outline() {
        if (part.attribute("is-list-header").orElse("").equals("true")) {
            return "";
        }
        Optional<Integer> start = part.attribute("start-value").map(v -> part.number("start-value", 1));
        return styles.lists().next(styles.lists().outline(), part.number("outline-level", 1), start);
    }
}
