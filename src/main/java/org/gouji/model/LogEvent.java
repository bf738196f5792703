package org.gouji.model;

import java.time.Instant;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something an auditor did, as it is kept for ever. Each opening of a copy of the workspace in which something is done is an
 * origin; its events are counted and chained.
 *
 * @param id identity, the same in every copy of the workspace
 * @param origin the opening of the copy it was written in
 * @param number counts the events of the origin, from 1
 * @param clock at least the milliseconds since 1970 of its time, and behind all events known when it was written, whatever the
 *     computer's clock said
 * @param at when, UTC, as the computer's clock said
 * @param author who
 * @param kind what
 * @param subject what it is about: the key of a finding, or for a sign-off one made like it; the sha256 of a report; the id of an
 *     act; may be empty
 * @param content the rest, by name
 */
public record LogEvent(
        UUID id,
        UUID origin,
        long number,
        long clock,
        Instant at,
        String author,
        Kind kind,
        String subject,
        Map<String, String> content) {

    /** What can be done. */
    public enum Kind {
        /** The first event of an origin: which chains were known then. */
        BEGIN,
        /** A decision and a comment on a finding. */
        NOTE,
        /** A correction of what was misread, or its end. */
        CORRECTION,
        /** That a report takes the place of another, or was withdrawn, or the end of it. */
        VERSION,
        /** States that an act takes another one back, or repeats it. */
        BACK,
        /** A finding of the auditor's own, changed or taken back. */
        OWN,
        /** What letters say about a finding instead of the rule's own sentence. */
        SENTENCE,
        /** A reviewer's sign-off of a report, or its end. */
        SIGN,
        /** A file that belongs to a decision. */
        ATTACHMENT,
        /** Rows of the roster, and days by which reports are due. */
        ROSTER;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind with this word; throws {@link IllegalArgumentException} where there is none. */
        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public LogEvent {
        content = Collections.unmodifiableMap(new TreeMap<>(content));
    }
}
