package org.gouji.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What figures were measured on.
 *
 * @param cores processors that the program may use
 * @param megabytes memory of the computer
 * @param heap megabytes the program may take at most
 * @param java version and maker of the runtime
 * @param system operating system
 * @param busy work waiting for each core in the last minute, in hundredths; negative where the system does not tell
 */
public record Machine(int cores, long megabytes, long heap, String java, String system, int busy) {
    private static final long MEGA = 1_000_000;

    /** This one. */
    public static Machine here() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        boolean known = system instanceof OperatingSystemMXBean;
        return new Machine(
                Runtime.getRuntime().availableProcessors(),
                known ? ((OperatingSystemMXBean) system).getTotalMemorySize() / MEGA : 0,
                Runtime.getRuntime().maxMemory() / MEGA,
                System.getProperty("java.version") + " " + System.getProperty("java.vendor"),
                system.getName() + " " + system.getArch(),
                (int) Math.round(system.getSystemLoadAverage() * 100 / Math.max(1, system.getAvailableProcessors())));
    }

    Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("cores", cores);
        parts.put("megabytes", megabytes);
        parts.put("heap", heap);
        parts.put("java", java);
        parts.put("system", system);
        parts.put("busy", busy);
        return parts;
    }
}
