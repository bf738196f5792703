package org.gouji.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.ExplainedException;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Progress;
import org.gouji.work.RecoverWorkspace;

/** Opens one workspace after the other; one that nobody waits for any more is closed again. No Swing; one thread at a time. */
final class Door {
    private final Opener opener;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final Watched<Optional<Tasks.Step>> step = new Watched<>(Optional.empty());
    private Tasks.Job opening = new Tasks.Job();
    private int openings;

    /** Opens a workspace file; may take long and may throw an {@link ExplainedException}. */
    @FunctionalInterface
    interface Opener {
        Desk open(Path file, Progress progress);

        /** Takes what can be read of a damaged file into a new one, to be opened then. */
        default RecoverWorkspace.Outcome recover(Path file, Progress progress) {
            return RecoverWorkspace.run(file, RecoverWorkspace.beside(file), progress);
        }
    }

    Door(Opener opener, Tasks tasks, Consumer<Throwable> trouble) {
        this.opener = opener;
        this.tasks = tasks;
        this.trouble = trouble;
    }

    /** What is done before it is open, where that takes long. */
    Watched<Optional<Tasks.Step>> step() {
        return step;
    }

    /** Opens a workspace; one of both is told, unless another was opened or it was given up meanwhile. */
    void open(Path file, Consumer<Desk> opened, Consumer<Throwable> refused) {
        run(progress -> opener.open(file, progress), opened, this::close, refused);
    }

    /** Takes what can be read of a damaged workspace into a new one; what came of it is told in the same way. */
    void recover(Path file, Consumer<RecoverWorkspace.Outcome> recovered, Consumer<Throwable> refused) {
        run(progress -> opener.recover(file, progress), recovered, late -> {}, refused);
    }

    private <T> void run(Tasks.Work<T> work, Consumer<T> done, Consumer<T> late, Consumer<Throwable> refused) {
        opening.cancel();
        int number = ++openings;
        step.set(Optional.empty());
        opening = tasks.run(
                Tasks.Lane.JOB,
                work,
                new Tasks.Listener<>(
                        at -> inTime(number, () -> step.set(Optional.of(at))),
                        result -> {
                            if (number == openings) {
                                done.accept(result);
                            } else {
                                late.accept(result);
                            }
                        },
                        error -> inTime(number, () -> refused.accept(error))));
    }

    private void inTime(int number, Runnable then) {
        if (number == openings) {
            then.run();
        }
    }

    /** Waits no longer for what is being opened. */
    void giveUp() {
        openings++;
        opening.cancel();
    }

    /** Closes a desk, in the lane of the notes, so that those still being saved come first. */
    void close(Desk desk) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    desk.close();
                    return desk;
                },
                closed -> {},
                trouble);
    }
}
