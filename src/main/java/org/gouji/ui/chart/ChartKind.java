package org.gouji.ui.chart;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The charts there are, in the order in which they are offered. */
public enum ChartKind {
    /** Discrepancies by unit. */
    UNITS,
    /** Discrepancies by rule. */
    RULES,
    /** Discrepancies by severity. */
    SEVERITIES,
    /** Discrepancies by what was decided. */
    STATES,
    /** Open discrepancies day by day until the deadline. */
    COURSE,
    /** A measure of one unit over years against the median of its kind. */
    YEARS,
    /** What became of applications, year by year. */
    OUTCOMES,
    /** A measure over all units of a year by kind. */
    SPREAD,
    /** A parent against the sum of its children. */
    FAMILY;

    /** The one of this word; empty where there is none, as of another release. */
    public static Optional<ChartKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The word used in texts and names of components. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it counts discrepancies; the others draw figures of reports. */
    public boolean countsFindings() {
        return compareTo(COURSE) <= 0;
    }

    /** Whether it shows a measure that can be chosen. */
    public boolean hasMeasure() {
        return this == YEARS || this == SPREAD;
    }

    /** Whether it shows one unit. */
    public boolean hasUnit() {
        return this == YEARS || this == OUTCOMES || this == FAMILY;
    }

    /** Whether it shows one year. */
    public boolean hasYear() {
        return this == SPREAD || this == FAMILY;
    }
}
