package org.gouji.ui.cause;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.TableId;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.listing.Order;

/** Looks up the cause of the chosen discrepancy and keeps which of its repairs is marked. No Swing; one thread at a time. */
public final class CausePresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final FindingsPresenter findings;
    private final Watched<CauseState> state = new Watched<>(CauseState.none());
    private Optional<DiscrepancyRow> wanted = Optional.empty();

    /** Follows the choice in {@code findings}. */
    public CausePresenter(Desk desk, Tasks tasks, Consumer<Throwable> trouble, FindingsPresenter findings) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
        this.findings = findings;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<CauseState> state() {
        return state;
    }

    /** Looks again; the workspace has changed. */
    public void refresh() {
        wanted = Optional.empty();
        follow(findings.state().get());
    }

    /** Marks a listed repair, counted from 0, in the report. */
    public void mark(int repair) {
        CauseState s = state.get();
        if (repair >= 0 && repair < s.listed().size() && !s.picked().equals(Optional.of(repair))) {
            state.set(s.picking(repair));
        }
    }

    /** Marks the next listed repair, after the last the first. */
    public void next() {
        CauseState s = state.get();
        if (!s.listed().isEmpty()) {
            mark((s.picked().orElse(0) + 1) % s.listed().size());
        }
    }

    private void follow(FindingsState shown) {
        Optional<DiscrepancyRow> row = shown.chosen().map(FindingLine::row);
        if (row.map(CausePresenter::identity).equals(wanted.map(CausePresenter::identity))) {
            boolean noted = !row.map(DiscrepancyRow::note).equals(wanted.map(DiscrepancyRow::note));
            wanted = row;
            if (noted) {
                row.ifPresent(this::loadHistory);
            }
            return;
        }
        wanted = row;
        state.set(CauseState.none());
        row.ifPresent(r -> load(r, shown.listing()));
    }

    private void load(DiscrepancyRow row, Listing listing) {
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> new CauseState(
                        Optional.of(row.id()),
                        desk.cause(row),
                        desk.basis(row),
                        desk.history(row),
                        whole(row, listing),
                        Optional.empty()),
                known -> {
                    if (wanted.map(CausePresenter::identity).equals(Optional.of(identity(row)))) {
                        state.set(known);
                    }
                },
                trouble);
    }

    private void loadHistory(DiscrepancyRow row) {
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.history(row),
                notes -> {
                    if (state.get().line().equals(Optional.of(row.id()))) {
                        state.set(state.get().after(notes));
                    }
                },
                trouble);
    }

    /** A decision makes another row of the same discrepancy; its cause stays. */
    private static Object identity(DiscrepancyRow row) {
        return List.of(row.id(), row.discrepancy());
    }

    /** Whether its table has no other contradiction in this report. */
    private boolean whole(DiscrepancyRow row, Listing listing) {
        Optional<TableId> table = tables(row).findFirst();
        if (table.isEmpty()) {
            return false;
        }
        int[] ofReport = IntStream.of(
                        listing.select(Filter.ALL.only(Facet.REPORT, String.valueOf(row.reportId())), Order.NATURAL))
                .map(listing::number)
                .toArray();
        return desk.rows(ofReport).stream()
                .filter(other -> !other.id().equals(row.id())
                        && other.discrepancy().chief().cause() > 0)
                .flatMap(CausePresenter::tables)
                .noneMatch(table.get()::equals);
    }

    private static Stream<TableId> tables(DiscrepancyRow row) {
        return row.discrepancy().cells().stream().map(CellId::table);
    }
}
