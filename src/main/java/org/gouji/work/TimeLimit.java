package org.gouji.work;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does work on threads of its own and waits for each only so long. Then the thread is interrupted and left behind: it ends when
 * the work notices ({@link org.gouji.read.Patience}), and never keeps the program alive. Any thread.
 */
final class TimeLimit {
    /** Threads left behind that may still be running; a machine can bear some, not any number. */
    private static final int LEFT_BEHIND = 8;

    /** The same on every system, so that what is nested too deep for one is so for all. */
    private static final long STACK = 2 << 20;

    private final Duration patience;
    private final Semaphore places;
    private volatile boolean crowded;

    /** Waits {@code patience} for work that {@code atOnce} threads ask for. */
    TimeLimit(Duration patience, int atOnce) {
        this.patience = patience;
        this.places = new Semaphore(atOnce + LEFT_BEHIND);
    }

    /** What became of the work where there is no result. */
    static final class GivenUp extends Exception {
        private static final long serialVersionUID = 1;

        /** Whether it was never begun, because too many others that were given up are still running. */
        private final boolean crowded;

        GivenUp(boolean crowded) {
            super(crowded ? "too many still running" : "took too long");
            this.crowded = crowded;
        }

        boolean crowded() {
            return crowded;
        }
    }

    /** The result of {@code work}; what it throws is thrown on. */
    <R> R run(Supplier<R> work) throws GivenUp {
        Thread thread = null;
        try {
            enter();
            FutureTask<R> task = new FutureTask<>(work::get);
            thread = begin(task);
            return task.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            throw new GivenUp(false);
        } catch (InterruptedException e) {
            if (thread != null) {
                thread.interrupt();
            }
            Thread.currentThread().interrupt();
            throw new GivenUp(false);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error) {
                throw (Error) e.getCause();
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** Once a wait was in vain nobody waits again before somebody has left. */
    private void enter() throws InterruptedException, GivenUp {
        if (!places.tryAcquire(crowded ? 0 : patience.toMillis(), TimeUnit.MILLISECONDS)) {
            crowded = true;
            throw new GivenUp(true);
        }
    }

    private Thread begin(Runnable task) {
        boolean started = false;
        try {
            Thread thread = new Thread(null, () -> runAndLeave(task), "gouji-read", STACK);
            thread.setDaemon(true);
            thread.start();
            started = true;
            return thread;
        } finally {
            if (!started) {
                places.release();
            }
        }
    }

    private void runAndLeave(Runnable task) {
        try {
            task.run();
        } finally {
            places.release();
            crowded = false;
        }
    }
}
