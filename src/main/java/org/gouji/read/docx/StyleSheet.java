package org.gouji.read.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** What the paragraph styles of a document say about headings and numbers (word/styles.xml). Immutable. */
final class StyleSheet {
    private static final int DEEPEST_CHAIN = 12;
    private final Map<String, Style> styles = new HashMap<>();

    /**
     * A style's own settings.
     *
     * @param heading whether it is one of headings
     * @param list number id, empty where it says nothing
     * @param level list level, -1 where it says nothing
     */
    private record Style(boolean heading, Optional<String> list, int level, Optional<String> basedOn) {}

    private StyleSheet() {}

    static StyleSheet read(Optional<byte[]> xml) throws UnreadableFileException {
        StyleSheet sheet = new StyleSheet();
        if (xml.isPresent()) {
            XmlPart part = XmlPart.open(xml.get());
            if (part.nextChild()) {
                while (part.nextChild()) {
                    if (part.name().equals("style")) {
                        sheet.readStyle(part);
                    } else {
                        part.skip();
                    }
                }
            }
        }
        return sheet;
    }

    private void readStyle(XmlPart part) throws UnreadableFileException {
        String id = part.attribute("styleId").orElse("");
        boolean heading = isHeading(id);
        Optional<String> basedOn = Optional.empty();
        ParagraphSettings settings = new ParagraphSettings();
        while (part.nextChild()) {
            switch (part.name()) {
                case "name":
                    heading |= isHeading(part.attribute("val").orElse(""));
                    part.skip();
                    break;
                case "basedOn":
                    basedOn = part.attribute("val");
                    part.skip();
                    break;
                case "pPr":
                    settings.read(part);
                    break;
                default:
                    part.skip();
            }
        }
        heading |= settings.isHeading();
        styles.put(id, new Style(heading, settings.list(), settings.level(), basedOn));
    }

    private static boolean isHeading(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace(" ", "");
        return lower.matches("heading[1-9]") || name.matches("标题\\s*[1-9]");
    }

    boolean isHeading(Optional<String> style) {
        return style.map(styles::get).filter(Style::heading).isPresent();
    }

    /** The list that a style or one it is based on puts its paragraphs into. */
    Optional<String> list(Optional<String> style) {
        return find(style).flatMap(Style::list);
    }

    /** The level within that list. */
    int level(Optional<String> style) {
        return Math.max(0, find(style).map(Style::level).orElse(0));
    }

    private Optional<Style> find(Optional<String> name) {
        Optional<Style> style = name.map(styles::get);
        for (int i = 0; i < DEEPEST_CHAIN && style.isPresent(); i++) {
            if (style.get().list().isPresent()) {
                return style;
            }
            style = style.get().basedOn().map(styles::get);
        }
        return Optional.empty();
    }
}
