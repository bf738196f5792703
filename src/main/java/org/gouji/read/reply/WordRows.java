package org.gouji.read.reply;

import java.util.ArrayList;
import java.util.List;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.xml.XmlPart;

/**
 * The rows of all tables of a Word document with the bookmarks in them; boxes to tick become characters, whether they are symbols,
 * form fields or content controls. One use, one thread.
 */
final class WordRows {
    private final XmlPart part;
    private final ReplyWords words;
    private final List<String> headings = new ArrayList<>();
    private final List<FormRow> rows = new ArrayList<>();
    private int tables;
    private List<String> marks = new ArrayList<>();

    WordRows(byte[] document, ReplyWords words) throws UnreadableFileException {
        this.part = XmlPart.open(document);
        this.words = words;
        outside();
    }

    /** The paragraphs outside of tables. */
    List<String> headings() {
        return headings;
    }

    List<FormRow> rows() {
        return rows;
    }

    private void outside() throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "tbl":
                    tables++;
                    table(tables, new int[1]);
                    break;
                case "p":
                    StringBuilder text = new StringBuilder();
                    content(text);
                    headings.add(text.toString().strip());
                    break;
                case "del", "moveFrom", "Fallback":
                    part.skip();
                    break;
                default:
                    outside();
            }
        }
    }

    private void table(int table, int[] number) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "tr":
                    row(table, ++number[0]);
                    break;
                case "tblPr", "tblGrid", "del", "moveFrom":
                    part.skip();
                    break;
                default:
                    takeMark();
                    table(table, number);
            }
        }
    }

    private void row(int table, int number) throws UnreadableFileException {
        List<String> cells = new ArrayList<>();
        boolean deleted = cells(cells);
        if (!deleted) {
            rows.add(new FormRow(table, number, cells, marks));
        }
        marks = new ArrayList<>();
    }

    /** Reads the cells of the current row or wrapper; whether a tracked change deleted it. */
    private boolean cells(List<String> cells) throws UnreadableFileException {
        boolean deleted = false;
        while (part.nextChild()) {
            switch (part.name()) {
                case "tc":
                    StringBuilder text = new StringBuilder();
                    content(text);
                    cells.add(text.toString().strip());
                    break;
                case "trPr":
                    while (part.nextChild()) {
                        deleted |= part.name().equals("del");
                        part.skip();
                    }
                    break;
                case "sdtPr", "tblPrEx":
                    part.skip();
                    break;
                default:
                    takeMark();
                    deleted |= cells(cells);
            }
        }
        return deleted;
    }

    private void content(StringBuilder out) throws UnreadableFileException {
        while (part.nextChild()) {
            switch (part.name()) {
                case "t":
                    part.text(out);
                    break;
                case "p":
                    content(out.isEmpty() ? out : out.append('\n'));
                    break;
                case "br", "cr", "tab":
                    out.append(part.name().equals("tab") ? ' ' : '\n');
                    part.skip();
                    break;
                case "sym":
                    out.append(words.symbol(
                            part.attribute("font").orElse(""),
                            part.attribute("char").orElse("")));
                    part.skip();
                    break;
                case "checkBox":
                    checkBox(out);
                    break;
                case "pPr", "rPr", "tcPr", "sdtPr", "del", "moveFrom", "Fallback":
                    part.skip();
                    break;
                default:
                    takeMark();
                    content(out);
            }
        }
    }

    /** A form field: what was ticked counts before what it was made with. */
    private void checkBox(StringBuilder out) throws UnreadableFileException {
        boolean ticked = false;
        boolean decided = false;
        while (part.nextChild()) {
            if (part.name().equals("checked")) {
                ticked = part.on();
                decided = true;
            } else if (part.name().equals("default") && !decided) {
                ticked = part.on();
            }
            part.skip();
        }
        out.append(ticked ? '☑' : '☐');
    }

    private void takeMark() {
        if (part.name().equals("bookmarkStart")) {
            part.attribute("name").ifPresent(marks::add);
        }
    }
}
