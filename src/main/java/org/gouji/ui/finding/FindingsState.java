package org.gouji.ui.finding;

import java.util.Map;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/**
 * What the list shows.
 *
 * @param listing all that can be counted
 * @param view how it is looked at
 * @param rows its rows, as numbers
 * @param chosen the chosen discrepancy; empty where there is none, and until it is fetched
 * @param chosenRow its row; -1 where it is not in sight
 * @param marked the numbers of those that are selected, the chosen one among them
 * @param counts of each facet how many of each value another choice of it would show
 * @param shown how many of each severity are shown
 * @param names the short names of the units
 */
public record FindingsState(
        Listing listing,
        ListView view,
        Rows rows,
        Optional<FindingLine> chosen,
        int chosenRow,
        int[] marked,
        Map<Facet, Map<String, Integer>> counts,
        Tally<Severity> shown,
        UnitNames names) {

    /** Which are shown. */
    public Filter filter() {
        return view.filter();
    }

    /** In which order. */
    public Sort sort() {
        return view.sort();
    }

    /** How many of a value another choice of its facet would show. */
    public int count(Facet facet, String value) {
        return counts.getOrDefault(facet, Map.of()).getOrDefault(value, 0);
    }

    FindingsState choosing(Optional<FindingLine> line, int row, int[] others) {
        return new FindingsState(listing, view, rows, line, row, others, counts, shown, names);
    }

    FindingsState choosing(Optional<FindingLine> line) {
        return choosing(line, chosenRow, marked);
    }

    FindingsState looking(ListView other, Rows otherRows, int row) {
        return new FindingsState(listing, other, otherRows, chosen, row, marked, counts, shown, names);
    }
}
