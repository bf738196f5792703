package org.gouji.model;

import java.util.Optional;

/**
 * Something in a file that was left out of its report.
 *
 * @param kind what it is
 * @param count how many of them, at least 1: lines, pictures or rows
 * @param text the beginning of what is printed there; empty for pictures
 * @param place where, for what stands in a table
 */
public record Skipped(Kind kind, int count, String text, Optional<CellPlace> place) {

    /** What may be left out. */
    public enum Kind {
        /** Lines of a web page around the report. */
        PAGE_LINES,
        /** Pictures; nothing in them can be read. */
        PICTURES,
        /** A table that is none of the form. */
        OTHER_TABLE,
        /** A remark in a row of a table of the form. */
        NOTE_ROW,
        /** Rows so far down a table that no table of the form has them. */
        ROWS_BEYOND;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
