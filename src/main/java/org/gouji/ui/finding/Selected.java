package org.gouji.ui.finding;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Severity;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Listing;

/** What a filter lets through, with all that is counted beside it; worked out off the screen's thread. */
record Selected(
        Listing listing,
        ListView view,
        Rows rows,
        Map<Facet, Map<String, Integer>> counts,
        Tally<Severity> shown,
        UnitNames names) {
    /** What is counted beside the list; single reports are too many. */
    static final Set<Facet> COUNTED = EnumSet.complementOf(EnumSet.of(Facet.REPORT));

    /** What {@code view} shows of {@code listing}; {@code names} are its units'. */
    static Selected of(Listing listing, ListView view, UnitNames names) {
        Rows rows = Rows.of(listing, listing.select(view.filter(), view.order()), view.group(), view.folded());
        Map<Facet, Map<String, Integer>> counts = listing.counts(view.filter(), COUNTED);
        return new Selected(listing, view, rows, counts, shown(listing, view, counts.get(Facet.SEVERITY)), names);
    }

    /** The state that shows it. */
    FindingsState state(ListView looked, Optional<FindingLine> chosen, int row, int[] marked) {
        return new FindingsState(listing, looked, rows, chosen, row, marked, counts, shown, names);
    }

    private static Tally<Severity> shown(Listing listing, ListView view, Map<String, Integer> counts) {
        Set<String> chosen = view.filter().of(Facet.SEVERITY);
        Map<Severity, Integer> shown = new EnumMap<>(Severity.class);
        counts.forEach((key, count) -> {
            if (chosen.isEmpty() || chosen.contains(key)) {
                shown.put(Severity.valueOf(key.toUpperCase(Locale.ROOT)), count);
            }
        });
        return new Tally<>(shown);
    }
}
