package org.gouji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** What the program takes of the computer: time of its processors, and the most memory that objects took, looked at often. */
final class Footprint implements AutoCloseable {
    private static final int OFTEN = 20;
    private static final long MEGA = 1_000_000;

    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "gouji-footprint");
        thread.setDaemon(true);
        return thread;
    });

    Footprint() {
        watch.scheduleAtFixedRate(this::look, 0, OFTEN, TimeUnit.MILLISECONDS);
    }

    private void look() {
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.accumulateAndGet(used, Math::max);
    }

    /**
     * Nanoseconds that all processors have worked for the program so far; unlike the clock it hardly tells of what else the computer
     * does. Where the system does not tell, the clock.
     */
    static long worked() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    /** Megabytes at most since this was last asked; garbage that waits to be collected counts. */
    long peak() {
        look();
        return most.getAndSet(0) / MEGA;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
