package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Times of many runs on one thread, in nanoseconds: by the clock, and what its processor worked. */
final class Timer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long[] clock;
    private final long[] worked;
    private long began;
    private long beganWork;

    /** Of so many runs. */
    Timer(int runs) {
        clock = new long[runs];
        worked = new long[runs];
    }

    void start() {
        beganWork = work();
        began = System.nanoTime();
    }

    /** The end of run {@code run}, from 0; a negative one only warmed up. */
    void stop(int run) {
        if (run >= 0) {
            clock[run] = System.nanoTime() - began;
            worked[run] = work() - beganWork;
        }
    }

    private static long work() {
        return THREADS.isCurrentThreadCpuTimeSupported() ? THREADS.getCurrentThreadCpuTime() : System.nanoTime();
    }

    /** What a run took. */
    Measurement told(String name) {
        return Measurement.micros(name, clock, worked);
    }
}
