package org.gouji.ui.job;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.job.JobsState.Kind;
import org.gouji.ui.job.JobsState.Running;
import org.gouji.work.Contents;
import org.gouji.work.ExportAll;
import org.gouji.work.ImportOutcome;
import org.gouji.work.ReportRow;
import org.gouji.work.WriteMemo;
import org.gouji.work.listing.Listing;

/** Imports, checks and memos: one after the other, with progress and cancel. No Swing; one thread at a time. */
public final class JobsPresenter {
    /** What an import has brought so far is shown no more often than this, in nanoseconds. */
    private static final long BETWEEN_LOOKS = 1_000_000_000L;

    private final Desk desk;
    private final Tasks tasks;
    private final BiConsumer<List<ReportRow>, Listing> loaded;
    private final Consumer<Throwable> trouble;
    private final Watched<JobsState> state =
            new Watched<>(new JobsState(Optional.empty(), Optional.empty(), List.of()));
    private final AtomicBoolean changed = new AtomicBoolean();
    private Tasks.Job job = new Tasks.Job();
    private int waiting;
    private boolean looking;
    private long lookAgain;

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
        look(() -> {});
    }

    /** In the lane of the notes: what was decided before is in it, and what is decided after comes on top. */
    private void look(Runnable then) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> desk.contents(),
                contents -> {
                    show(contents);
                    then.run();
                },
                error -> {
                    then.run();
                    trouble.accept(error);
                });
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
        start(Kind.IMPORT, progress -> desk.importReports(paths, progress, () -> changed.set(true)), outcome -> {
            say(imported(outcome));
            if (outcome.imported() > 0) {
                check(imported(outcome));
            }
        });
    }

    /** Does something long to the workspace, which is shown anew when it is done. */
    public <T> void run(Kind kind, Tasks.Work<T> work, Consumer<T> done) {
        start(kind, work, done);
    }

    /** Checks everything again. */
    public void recheck() {
        recheck(Message.of("job.checked"));
    }

    /** Checks everything again and then tells why. */
    public void recheck(Message whenDone) {
        check(whenDone);
    }

    /** Writes a memo; {@code then} runs once it is written. */
    public void writeMemo(WriteMemo.Request request, Path out, Runnable then) {
        start(Kind.MEMO, progress -> desk.writeMemo(request, out, progress), written -> {
            say(written ? Message.of("job.memo.written", "file", out.toString()) : Message.of("job.memo.cancelled"));
            if (written) {
                then.run();
            }
        });
    }

    /** Writes everything that leaves the office; {@code done} is told what was written. */
    public void exportAll(ExportAll.Request request, Path folder, Consumer<ExportAll.Outcome> done) {
        start(Kind.EXPORT, progress -> desk.exportAll(request, folder, progress), outcome -> {
            say(new Message(
                    outcome.complete() ? "job.export.written" : "job.export.cancelled",
                    Map.of("count", String.valueOf(outcome.files().size()), "folder", folder.toString())));
            done.accept(outcome);
        });
    }

    /** Asks the running job to stop. */
    public void cancel() {
        job.cancel();
        state.get().running().ifPresent(r -> show(Optional.of(r.stopping())));
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
            show(Optional.of(Running.begun(kind)));
        }
        TimeLeft left = new TimeLeft();
        job = tasks.run(
                Tasks.Lane.JOB,
                work,
                new Tasks.Listener<>(
                        step -> step(kind, step, left),
                        result -> look(() -> {
                            ended();
                            done.accept(result);
                        }),
                        error -> {
                            ended();
                            trouble.accept(error);
                        }));
    }

    private void step(Kind kind, Tasks.Step step, TimeLeft left) {
        Optional<Duration> more = job.cancelled() ? Optional.empty() : left.after(step);
        show(Optional.of(new Running(kind, step.done(), step.total(), step.what(), job.cancelled(), more)));
        if (!looking && step.nanos() >= lookAgain && changed.getAndSet(false)) {
            looking = true;
            look(() -> {
                looking = false;
                lookAgain = step.nanos() + BETWEEN_LOOKS;
            });
        }
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
                outcome.cancelled()
                        ? "job.imported.cancelled"
                        : outcome.next().isEmpty() ? "job.imported" : "job.imported.versions",
                Map.of(
                        "versions", String.valueOf(outcome.next().size()),
                        "imported", String.valueOf(outcome.imported()),
                        "unchanged", String.valueOf(outcome.unchanged()),
                        "failed", String.valueOf(outcome.failures().size())));
    }
}
