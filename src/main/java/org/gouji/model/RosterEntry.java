package org.gouji.model;

import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A unit under supervision as the office lists it.
 *
 * @param unit full name
 * @param parent full name of the unit whose report must equal the sum of its children's; empty: none
 * @param kind what sort of body it is
 * @param aliases other names it goes by
 * @param level its level of government, where the list says so
 * @param tenure for which years it has to report
 * @param deadline the day of the following year by which its report is due, where it is not that of its kind
 */
public record RosterEntry(
        String unit,
        Optional<String> parent,
        Kind kind,
        List<String> aliases,
        Optional<Level> level,
        Tenure tenure,
        Optional<MonthDay> deadline) {

    /** Sorts of bodies, named as in CONTRACT.md. */
    public enum Kind {
        GOVERNMENT,
        DEPARTMENT,
        TOWNSHIP,
        OFFICE,
        OTHER;

        /** The word used in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Levels of government, highest first. */
    public enum Level {
        PROVINCE,
        CITY,
        COUNTY,
        TOWNSHIP;

        /** The word used in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RosterEntry {
        aliases = List.copyOf(aliases);
    }

    /** A unit that reports every year, when all of its kind do. */
    public RosterEntry(String unit, Optional<String> parent, Kind kind, List<String> aliases, Optional<Level> level) {
        this(unit, parent, kind, aliases, level, Tenure.ALWAYS, Optional.empty());
    }

    /** Whether it has to report on {@code year}. */
    public boolean isDue(int year) {
        return tenure.covers(year);
    }
}
