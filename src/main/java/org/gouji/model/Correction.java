package org.gouji.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What an auditor says a document says, where it was misread: an event that is only ever appended. The latest one of a target
 * is what counts. What is printed stays as it was read.
 *
 * @param id identity of the event, the same in every copy of the workspace
 * @param content hex digest of the report's bytes: a corrected document of the office is read afresh
 * @param target what was misread
 * @param value what counts: a plain decimal, or nothing for an empty cell; a unit's name; a year; id of an edition. Empty: the
 *     correction is taken back
 * @param seen what counted before, in the same form
 * @param author who
 * @param at when, UTC
 */
public record Correction(
        UUID id, String content, Target target, Optional<String> value, String seen, String author, Instant at) {

    /** What can be misread. */
    public sealed interface Target permits OfCell, OfReport {

        /** The text it is stored by. */
        String text();

        /** Reads {@link #text()}; throws {@link IllegalArgumentException} for anything else. */
        static Target parse(String text) {
            return text.contains(".") ? new OfCell(CellId.parse(text)) : OfReport.valueOf(text);
        }
    }

    /** A cell of the form. */
    public record OfCell(CellId cell) implements Target {
        @Override
        public String text() {
            return cell.address();
        }
    }

    /** What a report is of. */
    public enum OfReport implements Target {
        /** The unit's name. */
        UNIT,
        /** The year reported on. */
        YEAR,
        /** The edition of the form. */
        EDITION,
        /** The day on which it was handed in, as ISO 8601 writes it. */
        RECEIVED;

        @Override
        public String text() {
            return name();
        }
    }
}
