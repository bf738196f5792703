package org.gouji.read.odt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** What the styles of a document say that matters for reading: hidden text, widths of columns, lists. One document, one thread. */
final class OdtStyles {
    private static final int DEEPEST_CHAIN = 12;
    private static final Pattern LENGTH = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,6})?)(cm|mm|in|pt|pc)");
    private static final Map<String, BigDecimal> TWIPS = Map.of(
            "cm", new BigDecimal("566.93"),
            "mm", new BigDecimal("56.693"),
            "in", new BigDecimal(1440),
            "pt", new BigDecimal(20),
            "pc", new BigDecimal(240));
    private final Map<String, Style> styles = new HashMap<>();
    private final OdtLists lists = new OdtLists();

    private record Style(String parent, boolean hidden, int width) {}

    OdtLists lists() {
        return lists;
    }

    /** Reads the current element, a collection of styles, to its end. */
    void read(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "style":
                    readStyle(part);
                    break;
                case "list-style":
                    lists.read(part, part.attribute("name").orElse(""));
                    break;
                case "outline-style":
                    lists.read(part, OdtLists.OUTLINE);
                    break;
                default:
                    part.skip();
            }
        }
    }

    private void readStyle(XmlPart part) throws UnreadableFileException {
        String name = part.attribute("family").orElse("") + " "
                + part.attribute("name").orElse("");
        String parent = part.attribute("family").orElse("") + " "
                + part.attribute("parent-style-name").orElse("");
        boolean hidden = false;
        int width = 0;
        while (part.nextChild()) {
            hidden |= part.name().equals("text-properties")
                    && part.attribute("display").orElse("").equals("none");
            hidden |= part.name().equals("section-properties")
                    && part.attribute("display").orElse("").equals("none");
            if (part.name().equals("table-column-properties")) {
                width = twips(part.attribute("column-width").orElse(""));
            }
            part.skip();
        }
        styles.put(name, new Style(parent, hidden, width));
    }

    /** A length like 2.54cm in twips; 0 for none. */
    private static int twips(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches()) {
            return 0;
        }
        return new BigDecimal(matcher.group(1))
                .multiply(TWIPS.get(matcher.group(2)))
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    /** Whether text in the style {@code name} of {@code family} is hidden. */
    boolean isHidden(String family, Optional<String> name) {
        Style style = name.map(n -> styles.get(family + " " + n)).orElse(null);
        for (int i = 0; i < DEEPEST_CHAIN && style != null; i++) {
            if (style.hidden()) {
                return true;
            }
            style = styles.get(style.parent());
        }
        return false;
    }

    /** The width of a table's column in twips; 0 where it is not known. */
    int columnWidth(Optional<String> name) {
        Style style = name.map(n -> styles.get("table-column " + n)).orElse(null);
        return style == null ? 0 : style.width();
    }
}
