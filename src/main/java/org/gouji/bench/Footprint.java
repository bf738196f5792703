package org.gouji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What the program takes of the computer: time of its processors, and the most memory that objects took. Any thread. */
final class Footprint {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    /**
     * Nanoseconds that all processors have worked for the program so far; unlike the clock it hardly tells of what else the computer
     * does. Where the system does not tell, the clock.
     */
    static long worked() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : System.nanoTime();
    }

    /** Begins anew with memory. */
    void forget() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Megabytes; garbage that waits to be collected counts, so that it is an upper bound. */
    long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }
}
