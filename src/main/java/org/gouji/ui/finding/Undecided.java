package org.gouji.ui.finding;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gouji.model.Decision;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** What nobody has decided yet, and what was decided and not sent. */
public final class Undecided {
    private Undecided() {}

    /** How many there are of the unit of this name and of this year, where they are stated. */
    public static int count(Listing listing, Optional<String> unit, Optional<Integer> year) {
        return listing.count(filter(Decision.OPEN, listing, unit, year));
    }

    /** The numbers of those that a letter asks the unit to mend and that are not marked as sent yet. */
    public static int[] unsent(Listing listing, Optional<String> unit, Optional<Integer> year) {
        return IntStream.of(listing.select(filter(Decision.CONFIRMED, listing, unit, year), Order.NATURAL))
                .map(listing::number)
                .toArray();
    }

    private static Filter filter(Decision decision, Listing listing, Optional<String> unit, Optional<Integer> year) {
        Set<String> units = listing.unitNames().entrySet().stream()
                .filter(named -> unit.equals(Optional.of(named.getValue())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return Filter.ALL
                .only(Facet.DECISION, decision.key())
                .with(Facet.UNIT, units)
                .with(Facet.YEAR, year.map(String::valueOf).map(Set::of).orElse(Set.of()));
    }
}
