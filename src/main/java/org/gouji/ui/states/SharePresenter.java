package org.gouji.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.job.JobsState.Kind;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.share.Conflicts.Conflict;
import org.gouji.work.share.MergePackage;

/** Packages from and for colleagues, and what comes of judging apart: conflicts that a person decides. No Swing; one thread at a time. */
public final class SharePresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final JobsPresenter jobs;
    private final Author author;
    private final StatesDialogs dialogs;
    private final Consumer<Throwable> trouble;
    private final Watched<ShareState> state = new Watched<>(new ShareState(List.of(), -1));

    /** Shares what {@code desk} holds; {@code jobs} shows it anew. */
    public SharePresenter(
            Desk desk,
            Tasks tasks,
            JobsPresenter jobs,
            Author author,
            StatesDialogs dialogs,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.jobs = jobs;
        this.author = author;
        this.dialogs = dialogs;
        this.trouble = trouble;
    }

    /** The conflicts. */
    public Watched<ShareState> state() {
        return state;
    }

    /** Asks for a package and takes it in; {@code open} shows the conflicts where there are any. */
    public void merge(Runnable open) {
        dialogs.packageToMerge()
                .ifPresent(file -> jobs.run(Kind.MERGE, progress -> desk.merge(file), merged -> merged(merged, open)));
    }

    private void merged(MergePackage.Outcome merged, Runnable open) {
        Message told = new Message(
                "share.merged",
                Map.of(
                        "reports", String.valueOf(merged.reports()),
                        "events", String.valueOf(merged.events()),
                        "known", String.valueOf(merged.knownEvents())));
        jobs.tell(told);
        if (merged.checkDue()) {
            jobs.recheck(told);
        }
        look(() -> {
            if (!state.get().conflicts().isEmpty()) {
                open.run();
            }
        });
    }

    /** Asks where a package with everything goes, and writes it. */
    public void pack(String proposedName) {
        dialogs.packageToWrite(proposedName).ifPresent(this::packTo);
    }

    private void packTo(Path out) {
        jobs.run(
                Kind.PACK,
                progress -> desk.pack(out),
                packed -> jobs.tell(new Message(
                        "share.packed",
                        Map.of(
                                "reports", String.valueOf(packed.reports()),
                                "events", String.valueOf(packed.events()),
                                "file", out.toString()))));
    }

    /** Looks for conflicts. */
    public void look(Runnable then) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> desk.conflicts(),
                conflicts -> {
                    state.set(new ShareState(conflicts, state.get().chosen()));
                    then.run();
                },
                trouble);
    }

    /** Looks at another one. */
    public void choose(int number) {
        state.set(new ShareState(state.get().conflicts(), number));
    }

    /** Decides the conflict that is looked at as one of its sides did, counted from 0. */
    public void take(int side) {
        Optional<Conflict> now = state.get().now().filter(c -> side < c.sides().size());
        now.ifPresent(conflict -> decide(conflict, conflict.sides().get(side)));
    }

    private void decide(Conflict conflict, Note side) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    List<DiscrepancyRow> rows = desk.rows(desk.numbers(List.of(conflict.key()))).stream()
                            .filter(row -> row.keys().contains(conflict.key()))
                            .toList();
                    rows.forEach(row -> desk.decide(row, side.decision(), side.reason(), side.comment()));
                    return rows.size();
                },
                decided -> {
                    if (decided == 0) {
                        jobs.tell(Message.of("share.conflict.gone"));
                    } else {
                        jobs.load();
                    }
                    look(() -> {});
                },
                trouble);
    }
}
