package org.gouji.ui.reading;

import java.util.Locale;
import java.util.Optional;
import org.gouji.model.CellId;

/**
 * One thing to know about the reading of a report, in words.
 *
 * @param kind what kind of thing
 * @param what what it is about
 * @param printed what the document says there, on one line
 * @param where where in the document; empty where it has no place
 * @param cell the cell of the form it is about, which can be shown
 */
record ReadingLine(Kind kind, String what, String printed, String where, Optional<CellId> cell) {

    /** Kinds of lines, in their order. */
    enum Kind {
        QUESTION,
        UNREADABLE,
        DOUBTFUL,
        MISSING,
        LABEL,
        SKIPPED,
        EVIDENCE;

        String textKey() {
            return "reading.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
