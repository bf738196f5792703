package org.gouji.ui.desk;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.gouji.work.Progress;

/**
 * All work off the event thread. Work of one lane runs one after the other, lanes run beside each other, and what comes of it
 * is handed over on the screen's thread.
 */
public final class Tasks {
    private static final long TENTH_OF_A_SECOND = 100_000_000L;

    private final Executor background;
    private final Executor screen;
    private final LongSupplier nanos;
    private final Map<Lane, CompletableFuture<Void>> tails = new EnumMap<>(Lane.class);
    private CompletableFuture<Void> end = CompletableFuture.completedFuture(null);

    /** Which work waits for which. */
    public enum Lane {
        /** Looking things up. */
        LOOK,
        /** Counting and choosing what lists show. */
        COUNT,
        /** The lines that come into view. */
        LINES,
        /** Making charts: over many reports that takes seconds, which no look at a report waits for. */
        CHART,
        /** Saving what the auditor decided: never waits for an import. */
        NOTE,
        /** Long work with progress: imports, checks, memos. */
        JOB
    }

    /** Work that may take long and may fail. Runs on a background thread. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T run(Progress progress) throws Exception;
    }

    /** How far a job is; {@code nanos} is when, by the clock of these tasks. */
    public record Step(int done, int total, String what, long nanos) {}

    /** Where the events of a job go, all on the screen's thread; only one of {@code done} and {@code failed} is called. */
    public record Listener<T>(Consumer<Step> progress, Consumer<T> done, Consumer<Throwable> failed) {}

    /** A running job. Any thread. */
    public static final class Job {
        private volatile boolean cancelled;

        /** Asks the job to stop at its next step. */
        public void cancel() {
            cancelled = true;
        }

        /** Whether it was asked to stop. */
        public boolean cancelled() {
            return cancelled;
        }
    }

    /**
     * Tasks on these threads.
     *
     * @param background runs the work
     * @param screen runs what views see
     * @param nanos a clock for the rhythm of progress
     */
    public Tasks(Executor background, Executor screen, LongSupplier nanos) {
        this.background = background;
        this.screen = screen;
        this.nanos = nanos;
    }

    /** Runs work in a lane. */
    public <T> Job run(Lane lane, Work<T> work, Listener<T> listener) {
        Job job = new Job();
        enqueue(lane, () -> {
            try {
                T result = work.run(new Ticking(job, listener.progress()));
                screen.execute(() -> listener.done().accept(result));
            } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
                screen.execute(() -> listener.failed().accept(e));
            }
        });
        return job;
    }

    /** Runs work without progress. */
    public <T> Job run(Lane lane, Work<T> work, Consumer<T> done, Consumer<Throwable> failed) {
        return run(lane, work, new Listener<>(step -> {}, done, failed));
    }

    /** Whether nothing is under way; what came of it may still wait for the screen. */
    public synchronized boolean isIdle() {
        return tails.values().stream().allMatch(CompletableFuture::isDone);
    }

    /** Runs {@code then} when everything asked for so far has come to its end, or after {@code seconds}. */
    public synchronized void finish(long seconds, Runnable then) {
        end = CompletableFuture.allOf(tails.values().toArray(CompletableFuture[]::new))
                .orTimeout(seconds, TimeUnit.SECONDS)
                .whenComplete((done, error) -> then.run());
    }

    private synchronized void enqueue(Lane lane, Runnable work) {
        tails.put(
                lane,
                tails.getOrDefault(lane, CompletableFuture.completedFuture(null))
                        .thenRunAsync(work, background));
    }

    /** Passes on at most ten steps a second, and always the last. */
    private final class Ticking implements Progress {
        private final Job job;
        private final Consumer<Step> watcher;
        private long last = Long.MIN_VALUE;

        Ticking(Job job, Consumer<Step> watcher) {
            this.job = job;
            this.watcher = watcher;
        }

        @Override
        public synchronized void step(int done, int total, String what) {
            long now = nanos.getAsLong();
            if (last == Long.MIN_VALUE || now - last >= TENTH_OF_A_SECOND || done == total) {
                last = now;
                Step step = new Step(done, total, what, now);
                screen.execute(() -> watcher.accept(step));
            }
        }

        @Override
        public boolean cancelled() {
            return job.cancelled();
        }
    }
}
