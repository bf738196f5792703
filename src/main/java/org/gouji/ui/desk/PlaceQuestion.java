package org.gouji.ui.desk;

import java.util.List;
import java.util.Optional;

/**
 * Whose report a file is and of which year.
 *
 * @param file the file's name
 * @param unit the unit that is known or likely; empty: none
 * @param year the same of the year
 * @param units the units to choose from, those without a report first
 */
public record PlaceQuestion(String file, Optional<String> unit, Optional<Integer> year, List<String> units) {
    public PlaceQuestion {
        units = List.copyOf(units);
    }

    /** What she answered, as typed; empty where that is left as it is. */
    public record Answer(Optional<String> unit, Optional<String> year) {}
}
