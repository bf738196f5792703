package org.gouji.read.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/** Reads number formats and borders from the styles of an xlsx workbook. One use, one thread. */
final class XlsxStyles {
    private final Looks looks;
    private final List<Boolean> borders = new ArrayList<>();

    private XlsxStyles(Looks looks) {
        this.looks = looks;
    }

    static Looks read(Optional<byte[]> xml, Map<Integer, String> known) throws UnreadableFileException {
        XlsxStyles styles = new XlsxStyles(new Looks(known));
        if (xml.isPresent()) {
            styles.read(XmlPart.open(xml.get()));
        }
        return styles.looks;
    }

    private void read(XmlPart part) throws UnreadableFileException {
        part.nextChild();
        while (part.nextChild()) {
            switch (part.name()) {
                case "numFmts":
                    while (part.nextChild()) {
                        looks.format(
                                part.number("numFmtId", 0),
                                part.attribute("formatCode").orElse("General"));
                        part.skip();
                    }
                    break;
                case "borders":
                    while (part.nextChild()) {
                        borders.add(border(part));
                    }
                    break;
                case "cellXfs":
                    while (part.nextChild()) {
                        int border = part.number("borderId", 0);
                        boolean ruled = border >= 0 && border < borders.size() && borders.get(border);
                        looks.look(part.number("numFmtId", 0), ruled);
                        part.skip();
                    }
                    break;
                default:
                    part.skip();
            }
        }
    }

    private static boolean border(XmlPart part) throws UnreadableFileException {
        boolean ruled = false;
        while (part.nextChild()) {
            String style = part.attribute("style").orElse("none");
            ruled |= !style.equals("none") && !part.name().equals("diagonal");
            part.skip();
        }
        return ruled;
    }
}
