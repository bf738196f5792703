package org.gouji.ui.finding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gouji.model.Decision;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** What nobody has decided yet. */
public final class Undecided {
    private Undecided() {}

    /** How many there are of the unit of this name and of this year, where they are stated. */
    public static int count(Listing listing, Optional<String> unit, Optional<Integer> year) {
        Set<String> units = listing.unitNames().entrySet().stream()
                .filter(named -> unit.equals(Optional.of(named.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return listing.count(Filter.ALL
                .only(Facet.DECISION, Decision.OPEN.key())
                .with(Facet.UNIT, units)
                .with(Facet.YEAR, year.map(String::valueOf).map(Set::of).orElse(Set.of())));
    }
}
