package org.gouji.model;

/** What a document shows in a cell (CONTRACT.md, "What a cell holds"). */
public enum FigureState {
    /** A number was read. */
    NUMBER,
    /** The cell is there and empty, or holds only a dash, a slash or 无; counts as zero in sums. */
    BLANK,
    /** The document has no such cell. */
    MISSING,
    /** The cell holds text that is no number. */
    UNREADABLE;

    /** The word used in files, independent of language. */
    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
