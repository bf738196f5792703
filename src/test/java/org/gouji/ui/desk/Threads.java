package org.gouji.ui.desk;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;

/** Threads of tests: work on the calling thread, at once or when told. */
public final class Threads {
    private Threads() {}

    /** Everything at once; the clock jumps a second with each look, so that every step is shown. */
    public static Tasks atOnce() {
        AtomicLong clock = new AtomicLong();
        return new Tasks(Runnable::run, Runnable::run, () -> clock.addAndGet(1_000_000_000L));
    }

    /** Background work waits until it is told to run. */
    public static final class Held implements Executor {
        private final Queue<Runnable> waiting = new ArrayDeque<>();

        @Override
        public void execute(Runnable work) {
            waiting.add(work);
        }

        /** Runs what waits, and what that brings. */
        public void run() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }

        /** Tasks on this executor with a clock that stands still: only the first and the last step are shown. */
        public Tasks tasks() {
            return new Tasks(this, Runnable::run, () -> 0);
        }
    }
}
