package org.gouji.read.match;

import java.util.regex.Pattern;
import org.gouji.model.CellPlace;
import org.gouji.model.FigureState;
import org.gouji.model.SourceDocument.Cell;

/**
 * A cell of the document, prepared for matching.
 *
 * @param table number of its table in the document
 * @param page the page of its row, or 0
 * @param cell the cell
 * @param number what it says as a figure
 * @param key its text as a label; empty where it is a number or blank
 */
record DocCell(int table, int page, Cell cell, CellNumber number, String key) {

    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

    static DocCell of(int table, int page, Cell cell, CellTexts texts) {
        CellTexts.Meaning meaning = texts.read(cell.text());
        return new DocCell(table, page, cell, meaning.number(), meaning.key());
    }

    /** Whether it holds words, not a figure. */
    boolean isText() {
        return number.state() == FigureState.UNREADABLE;
    }

    boolean isNumber() {
        return number.state() == FigureState.NUMBER;
    }

    boolean isBlank() {
        return number.state() == FigureState.BLANK;
    }

    /** The text on one line. */
    String printed() {
        String text = cell.text();
        return text.indexOf('\n') < 0
                ? text.strip()
                : LINE_END.matcher(text).replaceAll("").strip();
    }

    CellPlace place() {
        return new CellPlace(table, cell.row(), cell.column(), page);
    }

    /** The first grid column behind the cell. */
    int end() {
        return cell.column() + cell.width();
    }
}
