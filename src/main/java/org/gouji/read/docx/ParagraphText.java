package org.gouji.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.layout.Part;
import org.gouji.read.xml.XmlPart;

/**
 * The text of one paragraph as a person sees it: runs joined, results of fields, inserted text; not deleted or hidden text.
 * Text boxes anchored in it are read as paragraphs behind it. One use, one thread.
 */
final class ParagraphText {
    private final XmlPart part;
    private final BodyReader body;
    private final Fields fields;
    private final ParagraphSettings settings = new ParagraphSettings();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder unseen = new StringBuilder();
    private final List<Part> boxes = new ArrayList<>();

    ParagraphText(XmlPart part, BodyReader body, Fields fields) {
        this.part = part;
        this.body = body;
        this.fields = fields;
    }

    String text() {
        return text.toString();
    }

    ParagraphSettings settings() {
        return settings;
    }

    List<Part> boxes() {
        return boxes;
    }

    /** Reads the current paragraph element to its end. */
    void read() throws UnreadableFileException {
        while (part.nextChild()) {
            if (part.name().equals("pPr")) {
                settings.read(part);
            } else {
                inline();
            }
        }
    }

    private void inline() throws UnreadableFileException {
        switch (part.name()) {
            case "r":
                run();
                break;
            case "hyperlink":
            case "smartTag":
            case "ins":
            case "moveTo":
            case "sdt":
            case "sdtContent":
            case "fldSimple":
            case "customXml":
            case "dir":
            case "bdo":
            case "oMath":
            case "oMathPara":
            case "rubyBase":
                inlines();
                break;
            case "AlternateContent":
                alternatives();
                break;
            default:
                part.skip();
        }
    }

    private void inlines() throws UnreadableFileException {
        while (part.nextChild()) {
            inline();
        }
    }

    private void run() throws UnreadableFileException {
        boolean hidden = false;
        while (part.nextChild()) {
            if (part.name().equals("rPr")) {
                hidden = isHidden();
            } else {
                runContent(hidden ? unseen : text);
            }
        }
        unseen.setLength(0);
    }

    private boolean isHidden() throws UnreadableFileException {
        boolean hidden = false;
        while (part.nextChild()) {
            hidden |= part.name().equals("vanish") && part.on();
            part.skip();
        }
        return hidden;
    }

    private void runContent(StringBuilder out) throws UnreadableFileException {
        switch (part.name()) {
            case "t":
                part.text(fields.visible() ? out : unseen);
                break;
            case "tab":
            case "ptab":
                mark(out, '\t');
                break;
            case "br":
            case "cr":
                mark(out, '\n');
                break;
            case "noBreakHyphen":
                mark(out, '-');
                break;
            case "sym":
                symbol(out);
                break;
            case "fldChar":
                fields.take(part.attribute("fldCharType").orElse(""));
                part.skip();
                break;
            case "drawing":
            case "pict":
            case "object":
                shapes();
                break;
            case "AlternateContent":
                alternatives();
                break;
            case "ruby":
                inlines();
                break;
            default:
                part.skip();
        }
    }

    private void mark(StringBuilder out, char c) throws UnreadableFileException {
        if (fields.visible()) {
            out.append(c);
        }
        part.skip();
    }

    /** Symbols of fonts with a private alphabet have no text; others are plain characters. */
    private void symbol(StringBuilder out) throws UnreadableFileException {
        String code = part.attribute("char").orElse("");
        if (code.matches("[0-9A-Fa-f]{1,5}") && fields.visible()) {
            int point = Integer.parseInt(code, 16);
            if (Character.isDefined(point) && Character.getType(point) != Character.PRIVATE_USE) {
                out.appendCodePoint(point);
            }
        }
        part.skip();
    }

    /** The first alternative that brings anything, once. */
    private void alternatives() throws UnreadableFileException {
        int before = text.length() + boxes.size() + body.pictures();
        while (part.nextChild()) {
            boolean done = text.length() + boxes.size() + body.pictures() > before;
            if (done) {
                part.skip();
            } else {
                alternative();
            }
        }
    }

    private void alternative() throws UnreadableFileException {
        while (part.nextChild()) {
            if (part.name().equals("r")
                    || part.name().equals("hyperlink")
                    || part.name().equals("ins")) {
                inline();
            } else {
                runContent(text);
            }
        }
    }

    /** Looks into a drawing for text boxes and pictures. */
    private void shapes() throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "txbxContent":
                    body.blocks(boxes);
                    break;
                case "blip":
                case "imagedata":
                    body.addPicture();
                    part.skip();
                    break;
                case "AlternateContent":
                    alternatives();
                    break;
                default:
                    shapes();
            }
        }
    }
}
