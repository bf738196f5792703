package org.gouji.work.overview;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.gouji.model.Message;

/**
 * A file that is no report of a unit and year, so that somebody has to do something.
 *
 * @param kind what is the matter
 * @param path the file
 * @param location its absolute place, which may end inside an archive; empty where it is a report
 * @param report the report's number; empty where it is none
 * @param unit the unit it names, or that its name speaks of
 * @param year the same of the year
 * @param reason why it could not be read
 * @param at since when
 */
public record Stray(
        Kind kind,
        String path,
        String location,
        OptionalLong report,
        Optional<String> unit,
        Optional<Integer> year,
        Optional<Message> reason,
        Instant at) {

    /** What is the matter with it. */
    public enum Kind {
        /** It could not be read. */
        FAILED,
        /** It does not say whose it is. */
        NO_UNIT,
        /** Its unit is not on the roster. */
        OUTSIDE,
        /** It does not say of which year it is. */
        NO_YEAR,
        /** An auditor keeps it out of the lists. */
        WITHDRAWN;

        /** The word used in text keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is a report. */
    public boolean isReport() {
        return report.isPresent();
    }

    /** Identity over reloads. */
    public String id() {
        return report.isPresent() ? "report " + report.getAsLong() : location;
    }
}
