package org.gouji.ui.report;

import java.util.List;

/** How a cell is marked. */
enum CellMark {
    /** The cell a rule states a value for. */
    CHIEF("Sheet.chief", "Sheet.chiefLine", 2f),
    /** Another cell of its equation. */
    ADDEND("Sheet.addend", "Sheet.addendLine", 1f),
    /** A cell that should probably say something else. */
    SUSPECT("Sheet.suspect", "Sheet.suspectLine", 3f);

    /** Frames of the later ones lie over those of the earlier. */
    static final List<CellMark> FROM_LOW_TO_HIGH = List.of(ADDEND, CHIEF, SUSPECT);

    final String fill;
    final String line;
    final float thickness;

    CellMark(String fill, String line, float thickness) {
        this.fill = fill;
        this.line = line;
        this.thickness = thickness;
    }
}
