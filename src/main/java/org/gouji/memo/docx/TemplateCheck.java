package org.gouji.memo.docx;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLTypeLoader;
import org.apache.xmlbeans.XmlException;
import org.gouji.data.DataNode;
import org.gouji.memo.ColumnKind;
import org.gouji.memo.Templates;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Tries an office's own templates before a document is made by them. */
public final class TemplateCheck {
    private static final Pattern STYLE = Pattern.compile("w:styleId=\"([^\"]+)\"");
    private static final String WHOLE = "[1-9][0-9]{0,3}";

    private TemplateCheck() {}

    /** Throws {@link org.gouji.data.DataException} with the line where a layout cannot be used. */
    public static void layout(DataNode root) {
        Layout.read(root);
        DataNode ledger = root.get("ledger");
        for (String name : new String[] {"size", "formSize"}) {
            requireWhole(ledger.get(name));
        }
        ledger.get("font").text();
        DataNode widths = ledger.get("widths");
        for (ColumnKind kind : ColumnKind.values()) {
            widths.find(kind.key()).ifPresent(TemplateCheck::requireWhole);
        }
        DataNode.resource(Templates.LAYOUT)
                .get("ledger")
                .get("widths")
                .map()
                .keySet()
                .forEach(widths::get);
    }

    private static void requireWhole(DataNode node) {
        if (!node.text().matches(WHOLE)) {
            throw node.mistake("a whole number is expected here");
        }
    }

    /** The styles that documents need and {@code styles} does not have; {@code styles} is well-formed XML without a document type. */
    public static Set<String> missingStyles(String styles) {
        Set<String> missing = ids(Templates.shipped().styles());
        missing.removeAll(ids(styles));
        return missing;
    }

    /** Whether Word would take {@code styles} for styles; the same must hold of it. */
    public static boolean areStyles(String styles) {
        try {
            return StylesDocument.Factory.parse(styles, POIXMLTypeLoader.DEFAULT_XML_OPTIONS)
                    .getStyles()
                    .isSetDocDefaults();
        } catch (XmlException e) {
            return false;
        }
    }

    private static Set<String> ids(String styles) {
        Set<String> ids = new TreeSet<>();
        Matcher matcher = STYLE.matcher(styles);
        while (matcher.find()) {
            ids.add(matcher.group(1));
        }
        return ids;
    }
}
