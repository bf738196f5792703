package org.gouji.ui.version;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.model.VersionVerdict;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.report.ReportState;
import org.gouji.work.Cited;
import org.gouji.work.ReportRow;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** The versions of the report that is shown. No Swing; one thread at a time. */
public final class VersionsPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final ReportPresenter report;
    private final BiConsumer<ReportRow, ReportRow> compare;
    private final Author author;
    private final Runnable recheck;
    private final Consumer<Throwable> trouble;
    private final Watched<VersionsState> state = new Watched<>(VersionsState.NONE);
    /** The report that was asked about last; numbers of reports are never negative. */
    private long wanted = -1;

    /**
     * Follows the report that {@code report} shows.
     *
     * @param compare puts two reports side by side, the earlier first
     * @param author signs what is said of versions
     * @param recheck runs the rules where other reports count now
     */
    public VersionsPresenter(
            Desk desk,
            Tasks tasks,
            ReportPresenter report,
            BiConsumer<ReportRow, ReportRow> compare,
            Author author,
            Runnable recheck,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.report = report;
        this.compare = compare;
        this.author = author;
        this.recheck = recheck;
        this.trouble = trouble;
        report.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<VersionsState> state() {
        return state;
    }

    private void follow(ReportState shown) {
        if (shown.report().isEmpty()) {
            wanted = -1;
            set(VersionsState.NONE);
        } else if (!shown.loading() && shown.id() != wanted) {
            wanted = shown.id();
            load(wanted);
        }
    }

    /** Asks again; the workspace has changed. */
    public void refresh() {
        ReportState shown = report.state().get();
        if (shown.report().isPresent()) {
            wanted = shown.id();
            load(wanted);
        }
    }

    private void load(long id) {
        record Read(List<VersionRow> rows, Optional<VersionVerdict> verdict, List<Cited> fixed) {}
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> {
                    List<VersionRow> rows = desk.versions(id);
                    boolean several = rows.size() > 1;
                    return new Read(
                            rows, several ? desk.verdict(id) : Optional.empty(), several ? desk.fixed(id) : List.of());
                },
                read -> {
                    if (id == wanted) {
                        set(new VersionsState(id, read.rows(), read.verdict(), read.fixed()));
                    }
                },
                trouble);
    }

    private void set(VersionsState next) {
        if (!next.equals(state.get())) {
            state.set(next);
        }
    }

    /** Shows another version; the way back leads to the chosen report. */
    public void show(long version) {
        if (version != report.state().get().id()) {
            report.look(version);
        }
    }

    /** Shows where something that is mended now stood in the version before. */
    public void show(Cited gone) {
        state.get()
                .before()
                .ifPresent(before -> gone.discrepancy().cells().stream()
                        .findFirst()
                        .ifPresentOrElse(cell -> report.look(before.id(), cell), () -> report.look(before.id())));
    }

    /** Puts the shown version beside the one before it. */
    public void compareWithBefore() {
        VersionsState s = state.get();
        s.before()
                .ifPresent(before ->
                        compare.accept(before.row(), s.shown().orElseThrow().row()));
    }

    /** Says something of the shown report, where it can be said. */
    public void say(Act act) {
        long id = state.get().report();
        if (!state.get().acts().contains(act)) {
            return;
        }
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    desk.say(id, act);
                    return id;
                },
                done -> recheck.run(),
                trouble);
    }
}
