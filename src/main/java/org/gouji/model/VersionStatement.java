package org.gouji.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * That a report takes the place of others of its unit and year, or that it was withdrawn: an event that is only ever appended. Of
 * each report the latest counts, whose place it takes apart from whether it is withdrawn.
 *
 * @param id identity of the event, the same in every copy of the workspace
 * @param content sha256 of the report
 * @param says what
 * @param follows sha256 of the reports whose place it takes; none: it stands for itself
 * @param act what a person did; empty where the import said so by itself, which undo leaves alone
 * @param author who
 * @param at when, UTC
 */
public record VersionStatement(
        UUID id, String content, Says says, List<String> follows, Optional<UUID> act, String author, Instant at) {
    /** What can be said of a report. */
    public enum Says {
        /** Whose place it takes. */
        FOLLOWS,
        /** It does not count. */
        WITHDRAWN,
        /** It counts again. */
        RESTORED;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one with this word; throws {@link IllegalArgumentException} where there is none. */
        public static Says of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public VersionStatement {
        follows = List.copyOf(follows);
    }
}
