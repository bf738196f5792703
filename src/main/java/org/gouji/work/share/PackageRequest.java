package org.gouji.work.share;

import java.util.List;
import java.util.Optional;

/**
 * What a package is to carry.
 *
 * @param units full names of units; none: all
 * @param year of the reports; empty: all
 */
public record PackageRequest(List<String> units, Optional<Integer> year) {
    public PackageRequest {
        units = List.copyOf(units);
    }

    /** Whether nothing is left out. */
    boolean all() {
        return units.isEmpty() && year.isEmpty();
    }
}
