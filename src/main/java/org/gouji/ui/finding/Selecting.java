package org.gouji.ui.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Beginning;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** Works out what a list shows, in the background; of several wishes only the last is handed over. One thread at a time. */
final class Selecting {
    /** A few screens: enough until the columns are there. */
    private static final int FIRST = 200;

    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final AtomicInteger wish = new AtomicInteger();

    private record Named(Map<String, String> units, UnitNames brief) {}

    private volatile Named named = new Named(Map.of(), UnitNames.whole());

    /**
     * What was worked out.
     *
     * @param again the number of the row that was lost; empty where it was not found again
     * @param fetched rows that were fetched with it
     */
    record Found(Selected selected, Optional<Integer> again, List<DiscrepancyRow> fetched) {}

    Selecting(Desk desk, Tasks tasks, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
    }

    /** Hands over what {@code view} shows of {@code listing}, and under which number {@code lost} is found again in it. */
    void select(Listing listing, ListView view, Optional<DiscrepancyRow> lost, Consumer<Found> then) {
        last(
                () -> new Found(
                        Selected.of(listing, view, names(listing)),
                        lost.flatMap(row -> again(row, listing)),
                        List.of()),
                then);
    }

    /** Hands over the first rows of what {@code view} will show when the listing is there. */
    void begin(ListView view, Consumer<Found> then) {
        last(() -> first(view), then);
    }

    /** Counts anew after something was noted on these numbers. */
    void recount(Watched<Listing> listing, int[] numbers, Runnable then) {
        Listing before = listing.get();
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> before.noted(numbers),
                after -> {
                    if (listing.get() == before) {
                        listing.set(after);
                        then.run();
                    } else {
                        recount(listing, numbers, then);
                    }
                },
                trouble);
    }

    private void last(Supplier<Found> work, Consumer<Found> then) {
        int mine = wish.incrementAndGet();
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> wish.get() != mine ? Optional.<Found>empty() : Optional.of(work.get()),
                found -> found.filter(f -> wish.get() == mine).ifPresent(then),
                trouble);
    }

    /** In another order than that of the check nobody knows what comes first before all is read. */
    private Found first(ListView view) {
        Beginning beginning = desk.first(view.filter(), view.order().equals(Order.NATURAL) ? FIRST : 0);
        Listing begun = beginning.listing();
        return new Found(Selected.of(begun, view, names(begun)), Optional.empty(), beginning.rows());
    }

    /** Short names stay the same object for as long as the units do, so that views see at once that nothing was renamed. */
    private UnitNames names(Listing listing) {
        Named known = named;
        if (known.units() != listing.unitNames()) {
            known = new Named(
                    listing.unitNames(), UnitNames.of(listing.unitNames().values()));
            named = known;
        }
        return known.brief();
    }

    /** Hands over the discrepancy with this id, where there is one. */
    void find(String id, Consumer<DiscrepancyRow> then) {
        int namesakes = id.indexOf('#');
        String key = namesakes < 0 ? id : id.substring(0, namesakes);
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> desk.rows(desk.numbers(List.of(key))),
                rows -> rows.stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .ifPresent(then),
                trouble);
    }

    /** A check gives new numbers; what is noted on stays the same, and the report. */
    private Optional<Integer> again(DiscrepancyRow row, Listing listing) {
        return IntStream.of(desk.numbers(row.keys().subList(0, 1)))
                .filter(number -> listing.position(number) >= 0
                        && listing.value(listing.position(number), Facet.REPORT).equals(String.valueOf(row.reportId())))
                .boxed()
                .findFirst();
    }
}
