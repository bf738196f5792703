package org.gouji.ui.overview;

import java.util.Optional;

/** In which order units stand; without a column in that of the roster. */
public record OverviewSort(Optional<OverviewColumn> column, boolean descending) {
    /** The order of the roster. */
    public static final OverviewSort ROSTER = new OverviewSort(Optional.empty(), false);

    /** What a click on a heading does: by this column, the other way round, and then as on the roster again. */
    public OverviewSort clicked(OverviewColumn clicked) {
        if (!Optional.of(clicked).equals(column)) {
            return new OverviewSort(Optional.of(clicked), clicked.largestFirst());
        }
        return descending == clicked.largestFirst() ? new OverviewSort(column, !descending) : ROSTER;
    }
}
