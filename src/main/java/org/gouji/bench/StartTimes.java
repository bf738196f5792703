package org.gouji.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the program has taken since it was started.
 *
 * @param clock milliseconds since the JVM began
 * @param work milliseconds that processors worked for it
 * @param memory megabytes that are resident; where the system does not tell, those that the JVM has in use
 */
public record StartTimes(long clock, long work, long memory) {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long MEGA = 1_000_000;

    /** So far. */
    public static StartTimes now() {
        long now = System.currentTimeMillis();
        long began = ManagementFactory.getRuntimeMXBean().getStartTime();
        return new StartTimes(now - began, Footprint.worked() / MEGA, resident());
    }

    private static long resident() {
        try {
            if (Files.isReadable(STATUS)) {
                return Files.readAllLines(STATUS, StandardCharsets.UTF_8).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024 / MEGA)
                        .findFirst()
                        .orElse(0);
            }
        } catch (IOException e) {
            System.getLogger(StartTimes.class.getName()).log(System.Logger.Level.DEBUG, "no status", e);
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MEGA;
    }
}
