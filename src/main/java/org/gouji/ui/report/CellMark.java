package org.gouji.ui.report;

/** How a cell is marked. */
enum CellMark {
    /** The cell a rule states a value for. */
    CHIEF("Sheet.chief", "Sheet.chiefLine"),
    /** Another cell of its equation. */
    ADDEND("Sheet.addend", "Sheet.addendLine");

    final String fill;
    final String line;

    CellMark(String fill, String line) {
        this.fill = fill;
        this.line = line;
    }
}
