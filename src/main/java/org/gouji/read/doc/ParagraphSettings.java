package org.gouji.read.doc;

/** What the modifiers of a paragraph say that matters for reading. One thread. */
final class ParagraphSettings {
    private static final int BODY_TEXT = 9;
    private static final int NO_LIST = 0x7FF;
    private int list;
    private int level;
    private int outline = BODY_TEXT;
    private boolean inTable;
    private int depth = -1;
    private boolean cellEnd;
    private boolean rowEnd;
    private RowShape row = RowShape.UNKNOWN;

    /** The settings a paragraph has before its own modifiers: those of its style. */
    ParagraphSettings copy() {
        ParagraphSettings copy = new ParagraphSettings();
        copy.list = list;
        copy.level = level;
        copy.outline = outline;
        return copy;
    }

    /** Applies the modifiers; {@code stored} holds those too long for the paragraph itself. */
    void apply(Sprms sprms, StoredModifiers stored) {
        RowShape.Builder shape = new RowShape.Builder();
        apply(sprms, shape, stored);
        row = shape.build();
    }

    private void apply(Sprms sprms, RowShape.Builder shape, StoredModifiers stored) {
        while (sprms.next()) {
            switch (sprms.code()) {
                // sprmPFInTable
                case 0x2416 -> inTable = sprms.value() != 0;
                // sprmPFTtp, sprmPFInnerTtp
                case 0x2417, 0x244C -> rowEnd |= sprms.value() != 0;
                // sprmPFInnerTableCell
                case 0x244B -> cellEnd = sprms.value() != 0;
                // sprmPItap
                case 0x6649 -> depth = sprms.value();
                // sprmPIlvl
                case 0x260A -> level = sprms.value();
                // sprmPIlfo
                case 0x460B -> list = sprms.value() < NO_LIST ? sprms.value() : 0;
                // sprmPOutLvl
                case 0x2640 -> outline = sprms.value();
                // sprmPHugePapx, old and new, sprmPTableProps
                case 0x6645, 0x6646, 0x646B ->
                    apply(new Sprms(stored.at(sprms.value()), 0), shape, StoredModifiers.NONE);
                default -> shape.take(sprms);
            }
        }
    }

    /** The number of the paragraph's list override, from 1; 0 for no list. */
    int list() {
        return list;
    }

    int level() {
        return level;
    }

    boolean isHeading() {
        return outline < BODY_TEXT;
    }

    void setHeading() {
        outline = 0;
    }

    /** In how many tables the paragraph stands. */
    int depth() {
        return depth >= 0 ? depth : inTable ? 1 : 0;
    }

    /** Whether a cell of a nested table ends here. */
    boolean isCellEnd() {
        return cellEnd;
    }

    boolean isRowEnd() {
        return rowEnd;
    }

    /** The cells of the row that ends here. */
    RowShape row() {
        return row;
    }
}
