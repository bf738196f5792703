package org.gouji.ui.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watched;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.RowListing;

/** The discrepancy list: what is shown, in which order, which one is chosen. No Swing; one thread at a time. */
public final class FindingsPresenter {
    private final Watched<FindingsState> state;
    private final Watched<Filter> filter = new Watched<>(Filter.ALL);
    private final Watched<Listing> listing = new Watched<>(new RowListing(List.of()));
    private final LineOrder order = new LineOrder();
    private Wording wording;
    private UnitNames names = UnitNames.whole();

    /** An empty list that will speak in {@code wording}. */
    public FindingsPresenter(Wording wording) {
        this.wording = wording;
        this.state = new Watched<>(render(List.of(), Filter.ALL, Sort.natural(), Optional.empty(), -1));
    }

    /** What to show. */
    public Watched<FindingsState> state() {
        return state;
    }

    /** Which discrepancies the list, the charts and the tables show: one filter for all of them. */
    public Watched<Filter> filter() {
        return filter;
    }

    /** All that can be counted, as of the last load or decision. */
    public Watched<Listing> listing() {
        return listing;
    }

    /** Shows what passes {@code next}, here and everywhere. */
    public void show(Filter next) {
        filter(next);
    }

    /** Adds a value of a facet or takes it away. */
    public void toggle(Facet facet, String value) {
        filter(now().filter().toggled(facet, value));
    }

    /** Replaces all rows; filter, order and choice stay where they can. */
    public void load(List<DiscrepancyRow> rows) {
        List<FindingLine> lines =
                rows.stream().map(row -> FindingLine.of(row, wording)).toList();
        names = UnitNames.of(lines.stream().map(FindingLine::unit).toList());
        show(lines, now().filter(), now().sort());
    }

    /** Replaces one row by what it says now. */
    public void replace(DiscrepancyRow row) {
        FindingLine line = FindingLine.of(row, wording);
        show(now().all().stream().map(l -> l.id().equals(row.id()) ? line : l).toList(), now().filter(), now().sort());
    }

    /** Says everything in other words. */
    public void speak(Wording next) {
        wording = next;
        load(now().all().stream().map(FindingLine::row).toList());
    }

    /** Shows only lines with these words. */
    public void search(String words) {
        filter(now().filter().saying(words));
    }

    /** Adds or takes away a severity. */
    public void toggle(Severity severity) {
        toggle(Facet.SEVERITY, severity.key());
    }

    /** Adds or takes away a state. */
    public void toggle(Decision decision) {
        toggle(Facet.DECISION, decision.key());
    }

    /** Shows only a year or a unit of a year. */
    public void goTo(Optional<Integer> year, Optional<String> unit) {
        filter(now().filter()
                .with(
                        Facet.YEAR,
                        year.map(y -> Set.of(y == 0 ? "" : String.valueOf(y))).orElse(Set.of()))
                .with(Facet.UNIT, unit.map(Set::of).orElse(Set.of())));
    }

    /** Shows everything. */
    public void clearFilter() {
        filter(Filter.ALL);
    }

    /** Sorts as a click on this heading asks. */
    public void sortBy(Column column) {
        show(now().all(), now().filter(), now().sort().clicked(column));
    }

    /** Sorts in the order of the check. */
    public void sortAsChecked() {
        show(now().all(), now().filter(), Sort.natural());
    }

    /** Chooses the line with this id; nothing happens where it is not shown. */
    public void choose(String id) {
        now().lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .filter(line -> !Optional.of(line).equals(now().chosen()))
                .ifPresent(this::choose);
    }

    /** Chooses the next line. */
    public void next() {
        move(1);
    }

    /** Chooses the line before. */
    public void previous() {
        move(-1);
    }

    private void move(int by) {
        int target = now().chosenIndex() + by;
        if (target >= 0 && target < now().lines().size()) {
            choose(now().lines().get(target));
        }
    }

    private void choose(FindingLine line) {
        FindingsState s = now();
        state.set(new FindingsState(
                s.all(), s.lines(), s.filter(), s.sort(), Optional.of(line), s.severities(), s.decisions(), s.names()));
    }

    private void filter(Filter next) {
        if (!next.equals(now().filter())) {
            show(now().all(), next, now().sort());
            filter.set(next);
        }
    }

    private void show(List<FindingLine> all, Filter wanted, Sort sort) {
        boolean others = all != now().all();
        state.set(render(all, wanted, sort, now().chosen().map(FindingLine::id), now().chosenIndex()));
        if (others) {
            listing.set(new RowListing(all.stream().map(FindingLine::row).toList()));
        }
    }

    private FindingsState now() {
        return state.get();
    }

    /** Keeps the choice by id; where it is gone, the line that took its place is chosen, so that work goes on. */
    private FindingsState render(List<FindingLine> all, Filter wanted, Sort sort, Optional<String> id, int index) {
        List<FindingLine> lines =
                order.sorted(all.stream().filter(line -> line.fits(wanted)).toList(), sort);
        Optional<FindingLine> kept =
                id.flatMap(i -> lines.stream().filter(l -> l.id().equals(i)).findFirst());
        Optional<FindingLine> chosen = kept.isPresent() || lines.isEmpty()
                ? kept
                : Optional.of(lines.get(Math.max(0, Math.min(index, lines.size() - 1))));
        return new FindingsState(
                all,
                lines,
                wanted,
                sort,
                chosen,
                Tally.of(
                        all.stream().filter(line -> line.fits(wanted.without(Facet.SEVERITY))),
                        Severity.class,
                        FindingLine::severity),
                Tally.of(
                        all.stream().filter(line -> line.fits(wanted.without(Facet.DECISION))),
                        Decision.class,
                        FindingLine::decision),
                names);
    }
}
