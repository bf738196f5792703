package org.gouji.ui.cause;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Cause;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.DiscrepancyRow;

/** Looks up the cause of the chosen discrepancy and keeps which of its repairs is tried out. No Swing; one thread at a time. */
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

    /** Shows the report as a listed repair, counted from 0, would make it; the same repair again shows it as it is. */
    public void tryOut(int repair) {
        CauseState s = state.get();
        if (repair >= 0 && repair < s.listed().size()) {
            state.set(s.picking(s.picked().equals(Optional.of(repair)) ? Optional.empty() : Optional.of(repair)));
        }
    }

    /** Tries the next listed repair; after the last the report is shown as it is. */
    public void next() {
        CauseState s = state.get();
        int next = s.picked().map(p -> p + 1).orElse(0);
        if (next < s.listed().size()) {
            tryOut(next);
        } else {
            leave();
        }
    }

    /** Shows the report as it is. */
    public void leave() {
        if (state.get().picked().isPresent()) {
            state.set(state.get().picking(Optional.empty()));
        }
    }

    /** Lists all repairs, not only the first. */
    public void listAll() {
        if (!state.get().all()) {
            state.set(state.get().listingAll());
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
        row.ifPresent(this::load);
    }

    private void load(DiscrepancyRow row) {
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> look(row),
                known -> {
                    if (wanted.map(CausePresenter::identity).equals(Optional.of(identity(row)))) {
                        state.set(known);
                    }
                },
                trouble);
    }

    private CauseState look(DiscrepancyRow row) {
        Optional<Cause> cause = desk.cause(row);
        return new CauseState(
                Optional.of(row.id()),
                cause,
                desk.evidence(row, cause),
                desk.basis(row),
                desk.history(row),
                Optional.empty(),
                false);
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
}
