package org.gouji.ui.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/**
 * The discrepancy list: what is shown, in which order, which one is chosen, which are marked. Only numbers of all are held; lines
 * come when they are seen. Choosing and counting run in the background, the newest wish wins. No Swing; one thread at a time.
 */
public final class FindingsPresenter {
    private final Watched<FindingsState> state;
    private final Watched<Filter> filter = new Watched<>(Filter.ALL);
    private final Watched<Listing> listing = new Watched<>(Listing.none());
    private final Watched<Set<Integer>> arrived = new Watched<>(Set.of());
    private final Watched<Optional<DiscrepancyRow>> hidden = new Watched<>(Optional.empty());
    private final ViewMemory memory;
    private final Selecting selecting;
    private final Shelf shelf;
    private Wording wording;
    private ListView view = ListView.first();
    private Optional<DiscrepancyRow> keep = Optional.empty();
    private Optional<Integer> choice = Optional.empty();
    private boolean begins;

    /** An empty list that will speak in {@code wording}, looked at as it was last. */
    public FindingsPresenter(Desk desk, Tasks tasks, Wording wording, Consumer<Throwable> trouble) {
        this.wording = wording;
        this.shelf = new Shelf(desk, tasks, wording, this::fetched, trouble);
        this.memory = new ViewMemory(desk, tasks, trouble);
        this.selecting = new Selecting(desk, tasks, trouble);
        Selected none = Selected.of(listing.get(), view, UnitNames.whole());
        this.state = new Watched<>(none.state(view, Optional.empty(), -1, new int[0]));
        memory.restore(kept -> {
            view = kept.orElse(view);
            filter.set(view.filter());
            select();
        });
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

    /** The numbers of the lines that came last; their rows can be drawn now. */
    public Watched<Set<Integer>> arrived() {
        return arrived;
    }

    /** Filters kept by name. */
    public ViewMemory memory() {
        return memory;
    }

    /** Shows the first rows until all is loaded. */
    public void begin() {
        begins = true;
        select();
    }

    /** Replaces what there is; filter, order and choice stay where they can. */
    public void load(Listing loaded) {
        if (listing.get().whole()) {
            keep = state.get().chosen().map(FindingLine::row);
            choice = Optional.empty();
            shelf.clear(wording);
        }
        // the first rows are the head of what was loaded: they stay as they are
        listing.set(loaded.in(wording));
        select();
    }

    /** Replaces one line by what it says now. */
    public void replace(DiscrepancyRow row) {
        shelf.put(row);
        if (row.id().equals(state.get().chosen().map(FindingLine::id).orElse(""))) {
            state.set(state.get().choosing(shelf.get(row.number())));
        }
        arrived.set(Set.of(row.number()));
        selecting.recount(listing, new int[] {row.number()}, this::select);
    }

    /** Shows and counts anew after something was noted on these numbers. */
    public void noted(int[] numbers) {
        shelf.renew(numbers);
        choice.ifPresent(number -> shelf.want(List.of(number)));
        selecting.recount(listing, numbers, this::select);
    }

    /** Says everything in other words. */
    public void speak(Wording next) {
        wording = next;
        keep = state.get().chosen().map(FindingLine::row);
        shelf.clear(next);
        keep.ifPresent(shelf::put);
        choice = keep.map(DiscrepancyRow::number);
        listing.set(listing.get().in(next));
        select();
    }

    /** Shows what passes {@code next}, here and everywhere. */
    public void show(Filter next) {
        if (!next.equals(view.filter())) {
            hidden.set(Optional.empty());
            look(view.with(next));
            filter.set(next);
        }
    }

    /** Shows only lines with these words. */
    public void search(String words) {
        show(view.filter().saying(words));
    }

    /** Adds a value of a facet or takes it away. */
    public void toggle(Facet facet, String value) {
        show(view.filter().toggled(facet, value));
    }

    /** Shows everything. */
    public void clearFilter() {
        show(Filter.ALL);
    }

    /** Sorts as a click on this heading asks. */
    public void sortBy(Column column) {
        look(view.with(view.sort().clicked(column)));
    }

    /** Sorts in the order of the check. */
    public void sortAsChecked() {
        look(view.with(Sort.natural()));
    }

    /** Groups by a facet, or no longer. */
    public void group(Optional<Facet> by) {
        if (!by.equals(view.group())) {
            look(view.grouped(by));
        }
    }

    /** Folds a group or opens it. */
    public void fold(String group) {
        view = view.turned(group);
        Rows rows = state.get().rows().folding(view.folded());
        state.set(state.get().looking(view, rows, choice.map(rows::row).orElse(-1)));
    }

    /** Keeps how the columns stand. */
    public void layOut(String columns) {
        if (!columns.equals(view.columns())) {
            view = view.laidOut(columns);
            state.set(state.get().looking(view, state.get().rows(), state.get().chosenRow()));
            memory.keep(view);
        }
    }

    /** The line at a row; empty for the head of a group, and until it is fetched, for which this asks. */
    public Optional<FindingLine> line(int row) {
        return shelf.line(state.get().rows(), row);
    }

    /** Chooses the line with this id; where it is not shown, {@link #hidden} tells of it. */
    public void choose(String id) {
        choose(id, true);
    }

    /** The same; only with {@code tell} it tells. */
    public void choose(String id, boolean tell) {
        selecting.find(id, row -> {
            shelf.put(row);
            int at = state.get().rows().row(row.number());
            chooseRow(at);
            hidden.set(Optional.of(row).filter(found -> tell && at < 0));
        });
    }

    /** What was asked for and is not shown: kept out by the filter, or in a group that is folded. */
    public Watched<Optional<DiscrepancyRow>> hidden() {
        return hidden;
    }

    /** Shows everything, and in it what was hidden. */
    public void reveal() {
        hidden.get().ifPresent(row -> {
            choice = Optional.of(row.number());
            look(view.with(Filter.ALL).folding(Set.of()));
            filter.set(Filter.ALL);
            hidden.set(Optional.empty());
        });
    }

    /** Chooses the line at a row, and marks only it. */
    public void chooseRow(int row) {
        state.get().rows().number(row).ifPresent(number -> mark(new int[] {number}, row));
    }

    /** Marks lines; the one at {@code row} is chosen. */
    public void mark(int[] numbers, int row) {
        Optional<Integer> number = state.get().rows().number(row);
        if (!number.equals(choice) || !Arrays.equals(numbers, state.get().marked())) {
            choice = number;
            hidden.set(Optional.empty());
            state.set(state.get().choosing(number.flatMap(shelf::get), row, numbers));
            fetchChoice();
        }
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
        chooseRow(state.get().rows().step(state.get().chosenRow(), by));
    }

    private void look(ListView next) {
        view = next;
        memory.keep(next);
        select();
    }

    private void select() {
        Optional<DiscrepancyRow> lost = choice.isPresent() ? Optional.empty() : keep;
        if (begins && !listing.get().whole()) {
            selecting.begin(view, this::show);
        } else {
            selecting.select(listing.get(), view, lost, this::show);
        }
    }

    private void show(Selecting.Found found) {
        Selected selected = found.selected();
        found.fetched().forEach(shelf::put);
        Rows rows = selected.rows();
        Optional<Integer> back = hidden.get().map(DiscrepancyRow::number).filter(number -> rows.row(number) >= 0);
        back.ifPresent(number -> hidden.set(Optional.empty()));
        choice = back.or(() -> choice).or(found::again);
        keep = Optional.empty();
        int row = choice.map(rows::row).orElse(-1);
        if (row < 0) {
            // where it is gone, the line that took its place is chosen, so that work goes on
            int before = state.get().chosenRow();
            row = rows.step(Math.max(0, Math.min(before, rows.size())) - 1, 1);
            row = row < 0 ? rows.step(rows.size(), -1) : row;
            choice = rows.number(row);
        }
        int[] marked = choice.map(number -> new int[] {number}).orElse(new int[0]);
        ListView now = selected.view().laidOut(view.columns()).folding(view.folded());
        state.set(selected.state(now, choice.flatMap(shelf::get), row, marked));
        fetchChoice();
    }

    private void fetchChoice() {
        if (choice.isPresent() && state.get().chosen().isEmpty()) {
            int row = state.get().chosenRow();
            if (row >= 0) {
                line(row);
            } else {
                shelf.want(List.of(choice.get()));
            }
        }
    }

    private void fetched(Set<Integer> numbers) {
        FindingsState s = state.get();
        if (choice.isPresent() && (s.chosen().isEmpty() || numbers.contains(choice.get()))) {
            shelf.get(choice.get()).ifPresent(line -> state.set(s.choosing(Optional.of(line))));
        }
        arrived.set(numbers);
    }
}
