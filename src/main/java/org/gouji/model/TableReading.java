package org.gouji.model;

import java.util.List;

/**
 * How one statutory table was found in the document.
 *
 * @param table which table of the form
 * @param state whether it is there
 * @param edition the edition its own labels belong to; empty where that cannot be told or the table is absent
 * @param documentTables numbers (from 1) of the document's tables it was read from; more than one where it is split
 * @param labels how each row and column was recognised
 * @param oddities what is not of the form but harmless
 */
public record TableReading(
        TableId table,
        State state,
        String edition,
        List<Integer> documentTables,
        List<LabelMatch> labels,
        List<Oddity> oddities) {

    /** Whether a table of the form is in the document. */
    public enum State {
        FOUND,
        ABSENT
    }

    /**
     * Something that is not of the form.
     *
     * @param kind what it is
     * @param place where
     * @param text what is printed there
     */
    public record Oddity(Kind kind, CellPlace place, String text) {

        /** Kinds of oddities. */
        public enum Kind {
            /** An empty cell more than the form has. */
            EXTRA_BLANK_CELL,
            /** A row that the form does not have. */
            UNKNOWN_ROW,
            /** A cell with content more than the form has. */
            EXTRA_CELL,
            /** Label with stray characters. */
            STRAY_LABEL_TEXT;

            /** The word used in files, independent of language. */
            public String key() {
                return name().toLowerCase(java.util.Locale.ROOT);
            }
        }
    }

    public TableReading {
        documentTables = List.copyOf(documentTables);
        labels = List.copyOf(labels);
        oddities = List.copyOf(oddities);
    }

    /** A table that the document does not have. */
    public static TableReading absent(TableId table) {
        return new TableReading(table, State.ABSENT, "", List.of(), List.of(), List.of());
    }
}
