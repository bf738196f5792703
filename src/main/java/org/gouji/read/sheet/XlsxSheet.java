package org.gouji.read.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.sheet.Sheet.Merge;
import org.gouji.read.xml.XmlPart;

/** Reads a sheet of an xlsx workbook as a stream. One use, one thread. */
final class XlsxSheet {
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 400;
    private final Sheet sheet;
    private final SharedStrings strings;
    private final Looks looks;
    private final boolean from1904;
    private boolean zeros = true;

    XlsxSheet(String name, SharedStrings strings, Looks looks, boolean from1904) {
        this.sheet = new Sheet(name);
        this.strings = strings;
        this.looks = looks;
        this.from1904 = from1904;
    }

    Sheet read(byte[] xml) throws UnreadableFileException {
        XmlPart part = XmlPart.open(xml);
        part.nextChild();
        while (part.nextChild()) {
            switch (part.name()) {
                case "sheetViews":
                    views(part);
                    break;
                case "cols":
                    columns(part);
                    break;
                case "sheetData":
                    rows(part);
                    if (sheet.cut()) {
                        return sheet;
                    }
                    break;
                case "mergeCells":
                    merges(part);
                    break;
                default:
                    part.skip();
            }
        }
        return sheet;
    }

    private void views(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            zeros &= isOn(part, "showZeros", true);
            part.skip();
        }
    }

    private void columns(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            if (isOn(part, "hidden", false)
                    || part.attribute("width").filter("0"::equals).isPresent()) {
                sheet.hideColumns(part.number("min", 0), part.number("max", 0));
            }
            part.skip();
        }
    }

    private static boolean isOn(XmlPart part, String attribute, boolean otherwise) {
        return part.attribute(attribute)
                .map(v -> v.equals("1") || v.equals("true") || v.equals("on"))
                .orElse(otherwise);
    }

    private void rows(XmlPart part) throws UnreadableFileException {
        int row = 0;
        while (part.nextChild()) {
            Patience.check();
            int said = index(part.attribute("r").orElse(""));
            row = said > 0 ? said : row + 1;
            if (isOn(part, "hidden", false)) {
                sheet.hideRow(row);
            }
            int column = 0;
            while (part.nextChild()) {
                column = cell(part, row, column + 1);
            }
            if (sheet.cut()) {
                return;
            }
        }
    }

    /** Reads a cell, which stands in {@code next} where it does not say where, and gives its column. */
    private int cell(XmlPart part, int row, int next) throws UnreadableFileException {
        int[] place = part.attribute("r").map(Sheet::place).orElse(new int[0]);
        int column = place.length > 0 ? place[1] : next;
        String type = part.attribute("t").orElse("n");
        int look = index(part.attribute("s").orElse(""));
        boolean formula = false;
        StringBuilder code = new StringBuilder();
        StringBuilder value = new StringBuilder();
        String inline = "";
        while (part.nextChild()) {
            switch (part.name()) {
                case "v":
                    part.text(value);
                    break;
                case "f":
                    formula = true;
                    part.text(code);
                    break;
                case "is":
                    inline = SharedStrings.text(part);
                    break;
                default:
                    part.skip();
            }
        }
        String text = formula && value.length() == 0 && !type.equals("str")
                ? "=" + code // never computed yet, and not by us: the reader of the cell finds no number in it
                : shown(type, value.toString(), inline, look);
        sheet.put(row, column, text, looks.ruled(look));
        return column;
    }

    /** The number that a text says; 0 for anything else. */
    private static int index(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private String shown(String type, String value, String inline, int look) {
        switch (type) {
            case "s":
                return looks.number(look).show(strings.get(value.strip()).orElse("#" + value));
            case "inlineStr":
                return looks.number(look).show(inline);
            case "str":
                return looks.number(look).show(SharedStrings.unescape(value));
            case "b":
                return value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e":
            case "d":
                return value;
            default:
                return number(value.strip(), look);
        }
    }

    private String number(String value, int look) {
        if (value.length() == 1 && value.charAt(0) > '0' && value.charAt(0) <= '9' && looks.isGeneral(look)) {
            return value;
        }
        if (value.length() > LONGEST_NUMBER || !NUMBER.matcher(value).matches()) {
            return value;
        }
        BigDecimal number = new BigDecimal(value);
        return number.signum() == 0 && !zeros ? "" : looks.number(look).show(number, from1904);
    }

    private void merges(XmlPart part) throws UnreadableFileException {
        while (part.nextChild()) {
            String[] ends = part.attribute("ref").orElse("").replace("$", "").split(":", -1);
            int[] first = Sheet.place(ends[0]);
            int[] last = Sheet.place(ends[ends.length - 1]);
            if (first.length > 0 && last.length > 0) {
                sheet.merge(new Merge(first[0], first[1], last[0], last[1]));
            }
            part.skip();
        }
    }
}
