package org.gouji.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** The most memory that objects took since it was last asked to forget. Any thread; there is one for the whole program. */
final class Footprint {
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    /** Begins anew. */
    void forget() {
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Megabytes; garbage that waits to be collected counts, so that it is an upper bound. */
    long peak() {
        return pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1_000_000;
    }
}
