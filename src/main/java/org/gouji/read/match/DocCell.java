package org.gouji.read.match;

import org.gouji.model.CellPlace;
import org.gouji.model.FigureState;
import org.gouji.model.SourceDocument.Cell;
import org.gouji.read.Vocabulary;

/**
 * A cell of the document, prepared for matching.
 *
 * @param table number of its table in the document
 * @param cell the cell
 * @param number what it says as a figure
 * @param key its text as a label; empty where it is a number or blank
 */
record DocCell(int table, Cell cell, CellNumber number, String key) {
    private static final int LONGEST_LABEL = 400;

    static DocCell of(int table, Cell cell, Vocabulary words) {
        CellNumber number = CellNumber.read(cell.text(), words);
        boolean label = number.state() == FigureState.UNREADABLE && cell.text().length() <= LONGEST_LABEL;
        return new DocCell(table, cell, number, label ? LabelText.key(cell.text()) : "");
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
        return cell.text().replaceAll("\\s*\\n\\s*", "").strip();
    }

    CellPlace place() {
        return new CellPlace(table, cell.row(), cell.column());
    }

    /** The first grid column behind the cell. */
    int end() {
        return cell.column() + cell.width();
    }
}
