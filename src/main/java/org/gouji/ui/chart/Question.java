package org.gouji.ui.chart;

import java.time.LocalDate;
import java.util.Optional;
import org.gouji.text.Wording;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.figures.Measure;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/**
 * All that a chart is made from, besides figures.
 *
 * @param kind which chart
 * @param filter which discrepancies, units and years
 * @param listing the discrepancies
 * @param chosen the chosen one
 * @param measure the chosen measure
 * @param wording the language
 * @param today the day it is
 */
record Question(
        ChartKind kind,
        Filter filter,
        Listing listing,
        Optional<DiscrepancyRow> chosen,
        Measure measure,
        Wording wording,
        LocalDate today) {

    /** Whether the answer is the same. A listing is made anew with every change, so that it need not be looked into. */
    boolean asks(Question other) {
        return other != null
                && kind == other.kind
                && filter.equals(other.filter)
                && listing == other.listing
                && chosen.equals(other.chosen)
                && measure.equals(other.measure)
                && wording == other.wording
                && today.equals(other.today);
    }
}
