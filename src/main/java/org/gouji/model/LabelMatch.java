package org.gouji.model;

/**
 * How a row or column of the form was recognised in the document.
 *
 * @param table the table
 * @param kind row or column
 * @param key the row or column key of the form
 * @param how how sure the match is
 * @param printed the label as printed, empty where there is none
 */
public record LabelMatch(TableId table, Kind kind, String key, How how, String printed) {

    /** Which kind of label. */
    public enum Kind {
        ROW,
        COLUMN
    }

    /** How a label was matched, surest first. */
    public enum How {
        /** The official label, apart from width, spaces and punctuation. */
        EXACT,
        /** A variant that the form's data lists as accepted. */
        VARIANT,
        /** Similar to the official label, but neither it nor an accepted variant. */
        ALTERED,
        /** No usable label; told by its position between its neighbours. */
        POSITION,
        /** Not found in the document. */
        ABSENT;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
