package org.gouji.ui.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.Filter.Part;
import org.gouji.work.DiscrepancyRow;

/** The discrepancy list: what is shown, in which order, which one is chosen. No Swing; one thread at a time. */
public final class FindingsPresenter {
    private final Watched<FindingsState> state;
    private final LineOrder order = new LineOrder();
    private Wording wording;
    private UnitNames names = UnitNames.whole();

    /** An empty list that will speak in {@code wording}. */
    public FindingsPresenter(Wording wording) {
        this.wording = wording;
        this.state = new Watched<>(render(List.of(), Filter.all(), Sort.natural(), Optional.empty(), -1));
    }

    /** What to show. */
    public Watched<FindingsState> state() {
        return state;
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
        filter(now().filter().toggled(severity));
    }

    /** Adds or takes away a state. */
    public void toggle(Decision decision) {
        filter(now().filter().toggled(decision));
    }

    /** Shows only a year or a unit of a year. */
    public void goTo(Optional<Integer> year, Optional<String> unit) {
        filter(now().filter().at(year, unit));
    }

    /** Shows only a piece of a bar; the same piece again shows all. */
    public void chooseBar(Filter.Bar bar) {
        filter(now().filter().of(now().filter().bar().equals(Optional.of(bar)) ? Optional.empty() : Optional.of(bar)));
    }

    /** Shows all bars. */
    public void clearBar() {
        filter(now().filter().of(Optional.empty()));
    }

    /** Shows everything. */
    public void clearFilter() {
        filter(Filter.all());
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
                s.all(),
                s.lines(),
                s.filter(),
                s.sort(),
                Optional.of(line),
                s.severities(),
                s.decisions(),
                s.names(),
                s.charted()));
    }

    private void filter(Filter filter) {
        if (!filter.equals(now().filter())) {
            show(now().all(), filter, now().sort());
        }
    }

    private void show(List<FindingLine> all, Filter filter, Sort sort) {
        state.set(render(all, filter, sort, now().chosen().map(FindingLine::id), now().chosenIndex()));
    }

    private FindingsState now() {
        return state.get();
    }

    /** Keeps the choice by id; where it is gone, the line that took its place is chosen, so that work goes on. */
    private FindingsState render(List<FindingLine> all, Filter filter, Sort sort, Optional<String> id, int index) {
        List<FindingLine> lines =
                order.sorted(all.stream().filter(filter.test(Set.of())).toList(), sort);
        Optional<FindingLine> kept =
                id.flatMap(i -> lines.stream().filter(l -> l.id().equals(i)).findFirst());
        Optional<FindingLine> chosen = kept.isPresent() || lines.isEmpty()
                ? kept
                : Optional.of(lines.get(Math.max(0, Math.min(index, lines.size() - 1))));
        return new FindingsState(
                all,
                lines,
                filter,
                sort,
                chosen,
                Tally.of(
                        all.stream().filter(filter.test(EnumSet.of(Part.SEVERITY))),
                        Severity.class,
                        FindingLine::severity),
                Tally.of(
                        all.stream().filter(filter.test(EnumSet.of(Part.DECISION))),
                        Decision.class,
                        FindingLine::decision),
                names,
                all.stream()
                        .filter(filter.withoutUnit().test(EnumSet.of(Part.BAR)))
                        .toList());
    }
}
