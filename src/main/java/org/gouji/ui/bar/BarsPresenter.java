package org.gouji.ui.bar;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.gouji.chart.UnitBar;
import org.gouji.chart.UnitChart.Piece;
import org.gouji.model.Severity;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.UnitNames;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** Discrepancies by unit and severity, the unit with most on top; a click narrows the list. No Swing; one thread at a time. */
public final class BarsPresenter {
    private final FindingsPresenter findings;
    private final Watched<BarsState> state = new Watched<>(new BarsState(List.of(), Optional.empty()));

    /**
     * The bars.
     *
     * @param bars most first
     * @param chosen the piece of a bar that the list is narrowed to
     */
    public record BarsState(List<UnitBar> bars, Optional<Piece> chosen) {}

    /** Counts and narrows what {@code findings} shows. */
    public BarsPresenter(FindingsPresenter findings) {
        this.findings = findings;
        findings.filter().watch(filter -> render());
        findings.listing().watch(listing -> render());
    }

    /** What to show. */
    public Watched<BarsState> state() {
        return state;
    }

    /** A click on a piece of a bar: only it; again: all of them. */
    public void choose(Piece piece) {
        Filter whole = whole(findings.filter().get());
        findings.show(
                state.get().chosen().equals(Optional.of(piece))
                        ? whole
                        : whole.only(Facet.UNIT, piece.unit())
                                .only(Facet.SEVERITY, piece.severity().key()));
    }

    private void render() {
        Filter filter = findings.filter().get();
        BarsState next = new BarsState(bars(findings.listing().get(), whole(filter)), chosen(filter));
        if (!next.equals(state.get())) {
            state.set(next);
        }
    }

    /** The chart itself stays whole while a piece of it is chosen. */
    private static Filter whole(Filter filter) {
        return filter.without(Facet.UNIT).without(Facet.SEVERITY);
    }

    private static Optional<Piece> chosen(Filter filter) {
        if (filter.of(Facet.UNIT).size() != 1 || filter.of(Facet.SEVERITY).size() != 1) {
            return Optional.empty();
        }
        String severity = filter.of(Facet.SEVERITY).iterator().next();
        return Optional.of(new Piece(filter.of(Facet.UNIT).iterator().next(), severity(severity)));
    }

    private static List<UnitBar> bars(Listing listing, Filter filter) {
        Map<String, Map<Severity, Integer>> byUnit = new TreeMap<>();
        listing.cross(filter, Facet.UNIT, Facet.SEVERITY)
                .forEach((pair, count) -> byUnit.computeIfAbsent(pair.row(), unit -> new EnumMap<>(Severity.class))
                        .put(severity(pair.column()), count));
        Map<String, String> names = listing.unitNames();
        UnitNames brief = UnitNames.of(names.values());
        return byUnit.entrySet().stream()
                .map(e -> {
                    String name = names.getOrDefault(e.getKey(), "");
                    return new UnitBar(e.getKey(), brief.brief(name), name, e.getValue());
                })
                .sorted(Comparator.comparing(UnitBar::total).reversed())
                .toList();
    }

    private static Severity severity(String key) {
        return Severity.valueOf(key.toUpperCase(java.util.Locale.ROOT));
    }
}
