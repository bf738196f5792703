package org.gouji.bench.page;

/** What a document of the corpus does otherwise than the form is printed. */
public enum Trait {
    // table two
    BANDS_APART,
    NO_BAND_TITLES,
    // heads of table three
    HEAD_TWO_ROWS,
    HEAD_ONE_ROW,
    TOTAL_FIRST,
    HEAD_REPEATED,
    // row labels of table three
    NUMBER_COLUMN,
    ONE_LABEL_COLUMN,
    VERTICAL,
    GROUPS_REPEATED,
    GROUPS_UNMERGED,
    NO_GROUPS,
    // columns and rows
    SEQUENCE,
    REMARK,
    NO_TOTAL_ROW,
    NO_TOTAL_COLUMN,
    BLANK_ROWS,
    WIDE_GRID,
    // labels
    DAMAGED,
    STRAY,
    BREAKS,
    LOST_LABELS,
    LOST_CELL,
    // tables
    TWO_IN_ONE,
    ONE_IN_TWO,
    ONE_IN_TWO_BARE,
    STACKED_GROUPS,
    GROUPS_APART,
    NOTES,
    // figures
    NOTHING,
    FULL_WIDTH,
    GROUPED,
    UNIT_WORDS,
    LARGE,
    MISTAKES,
    // the page around
    TITLE_TWO_LINES,
    TITLE_WITHOUT_UNIT,
    SUBTITLE,
    NESTED,
    NUMBERED,
    SPLIT_RUNS,
    TRACKED,
    /** A row taken out with changes tracked. */
    ROW_STRUCK,
    CONTROLS,
    /** Whole cells that are controls. */
    CELL_CONTROLS,
    TITLE_BOX,
    LANDSCAPE,
    SMALL,
    UNRULED,
    /** Lying pages of a PDF stored upright, with a note to turn them. */
    ROTATED,
    /** All pages of a PDF shown lying on their side. */
    SIDEWAYS,
    PAGE_MARKS,
    SITE,
    /** Filed as a later year than the form was in force for. */
    LATE
}
