package org.gouji.ui.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Listing;

/** Works out what a list shows, in the background; of several wishes only the last is handed over. One thread at a time. */
final class Selecting {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final AtomicInteger wish = new AtomicInteger();

    private record Named(Map<String, String> units, UnitNames brief) {}

    private volatile Named named = new Named(Map.of(), UnitNames.whole());

    private record Found(Selected selected, Optional<Integer> again) {}

    Selecting(Desk desk, Tasks tasks, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
    }

    /** Hands over what {@code view} shows of {@code listing}, and under which number {@code lost} is found again in it. */
    void select(
            Listing listing,
            ListView view,
            Optional<DiscrepancyRow> lost,
            BiConsumer<Selected, Optional<Integer>> then) {
        int mine = wish.incrementAndGet();
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> wish.get() != mine
                        ? Optional.<Found>empty()
                        : Optional.of(new Found(
                                Selected.of(listing, view, names(listing)), lost.flatMap(row -> again(row, listing)))),
                found -> found.filter(f -> wish.get() == mine).ifPresent(f -> then.accept(f.selected(), f.again())),
                trouble);
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
