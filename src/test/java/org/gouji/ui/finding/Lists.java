package org.gouji.ui.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Threads;
import org.gouji.ui.unit.UnitsPresenter;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** Lists that work at once, and what they show, line after line, as a person who scrolls through them sees. */
public final class Lists {
    private Lists() {}

    /** A list over a desk on which everything is done at once and nothing may go wrong. */
    public static FindingsPresenter list(Desk desk, Wording wording) {
        return new FindingsPresenter(desk, Threads.atOnce(), wording, Lists::fail);
    }

    /** A tree beside it, likewise. */
    public static UnitsPresenter tree(FindingsPresenter findings, Texts texts) {
        return new UnitsPresenter(findings, Threads.atOnce(), texts, Lists::fail);
    }

    private static void fail(Throwable error) {
        throw new AssertionError(error);
    }

    /** The lines that are fetched; asks for the others. */
    public static List<FindingLine> lines(FindingsPresenter presenter) {
        return IntStream.range(0, presenter.state().get().rows().size())
                .mapToObj(presenter::line)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Every discrepancy with all it says that fits, in the order of the check, whatever the list itself shows. */
    public static List<FindingLine> all(Desk desk, Listing listing, Filter filter, Wording wording) {
        int[] numbers = Arrays.stream(listing.select(filter, Order.NATURAL))
                .map(listing::number)
                .toArray();
        return desk.rows(numbers).stream()
                .map(row -> FindingLine.of(row, wording))
                .toList();
    }
}
