package org.gouji.ui.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.job.JobsState.Kind;
import org.gouji.ui.job.JobsState.Running;
import org.gouji.work.Contents;
import org.gouji.work.ImportOutcome;
import org.gouji.work.ReportRow;
import org.gouji.work.WriteMemo;
import org.gouji.work.listing.Listing;

/** Imports, checks and memos: one after the other, with progress and cancel. No Swing; one thread at a time. */
public final class JobsPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final BiConsumer<List<ReportRow>, Listing> loaded;
    private final Consumer<Throwable> trouble;
    private final Watched<JobsState> state =
            new Watched<>(new JobsState(Optional.empty(), Optional.empty(), List.of()));
    private Tasks.Job job = new Tasks.Job();
    private int waiting;

    private record Ended<T>(T result, Contents contents) {}

    /**
     * Jobs on a desk.
     *
     * @param loaded is given what the workspace holds after each job
     * @param trouble is told what went wrong
     */
    public JobsPresenter(
            Desk desk, Tasks tasks, BiConsumer<List<ReportRow>, Listing> loaded, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.loaded = loaded;
        this.trouble = trouble;
    }

    /** What to show. */
    public Watched<JobsState> state() {
        return state;
    }

    /** Reads what the workspace holds. */
    public void load() {
        tasks.run(Tasks.Lane.LOOK, progress -> desk.contents(), this::show, trouble);
    }

    /** Tells something in the status bar. */
    public void tell(Message message) {
        say(message);
    }

    /** Imports files and folders and checks everything. */
    public void importPaths(List<Path> paths) {
        if (paths.isEmpty()) {
            return;
        }
        start(Kind.IMPORT, progress -> desk.importReports(paths, progress), outcome -> {
            say(imported(outcome));
            if (outcome.imported() > 0) {
                check(imported(outcome));
            }
        });
    }

    /** Checks everything again. */
    public void recheck() {
        check(Message.of("job.checked"));
    }

    /** Writes a memo. */
    public void writeMemo(WriteMemo.Request request, Path out) {
        start(
                Kind.MEMO,
                progress -> {
                    desk.writeMemo(request, out);
                    return out;
                },
                file -> say(Message.of("job.memo.written", "file", file.toString())));
    }

    /** Asks the running job to stop. */
    public void cancel() {
        job.cancel();
        state.get()
                .running()
                .ifPresent(r -> show(Optional.of(new Running(r.kind(), r.done(), r.total(), r.what(), true))));
    }

    private void check(Message whenDone) {
        start(Kind.CHECK, desk::check, complete -> {
            say(complete ? whenDone : Message.of("job.cancelled"));
        });
    }

    /** Runs a job; what the workspace holds afterwards is shown before the job counts as ended. */
    private <T> void start(Kind kind, Tasks.Work<T> work, Consumer<T> done) {
        waiting++;
        if (waiting == 1) {
            show(Optional.of(new Running(kind, 0, 0, "", false)));
        }
        job = tasks.run(
                Tasks.Lane.JOB,
                progress -> new Ended<>(work.run(progress), desk.contents()),
                new Tasks.Listener<>(
                        step -> show(Optional.of(
                                new Running(kind, step.done(), step.total(), step.what(), job.cancelled()))),
                        ended -> {
                            show(ended.contents());
                            ended();
                            done.accept(ended.result());
                        },
                        error -> {
                            ended();
                            trouble.accept(error);
                        }));
    }

    private void ended() {
        waiting--;
        if (waiting == 0) {
            show(Optional.empty());
        }
    }

    private void show(Contents contents) {
        state.set(new JobsState(state.get().running(), state.get().last(), contents.failures()));
        loaded.accept(contents.reports(), contents.listing());
    }

    private void show(Optional<Running> running) {
        state.set(new JobsState(running, state.get().last(), state.get().failures()));
    }

    private void say(Message message) {
        state.set(new JobsState(
                state.get().running(), Optional.of(message), state.get().failures()));
    }

    private static Message imported(ImportOutcome outcome) {
        return new Message(
                outcome.cancelled() ? "job.imported.cancelled" : "job.imported",
                Map.of(
                        "imported", String.valueOf(outcome.imported()),
                        "unchanged", String.valueOf(outcome.unchanged()),
                        "failed", String.valueOf(outcome.failures().size())));
    }
}
