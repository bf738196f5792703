package org.gouji.start;

import java.awt.EventQueue;
import java.awt.Toolkit;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/** Tells, in the process that is measured, when its window was there and what it holds of the memory. */
final class Mark {
    private static final String LAUNCHED = "GOUJI_LAUNCHED_MICROS";
    private static final long SETTLED_NANOS = 1_500_000_000L;

    private Mark() {}

    /** What has been painted by now is on the screen when this returns. Not on the event thread. */
    static void painted() throws Exception {
        EventQueue.invokeAndWait(() -> {});
        EventQueue.invokeAndWait(() -> Toolkit.getDefaultToolkit().sync());
    }

    /** Prints the line that {@link StartBenchmark} reads and ends the process. */
    static void here() throws Exception {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()) - Long.parseLong(System.getenv(LAUNCHED));
        long work = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElseThrow()
                .toMillis();
        LockSupport.parkNanos(SETTLED_NANOS);
        System.out.printf(
                Locale.ROOT, "window %d %d %d %d%n", micros / 1000, work, kilobytes("VmRSS:"), kilobytes("VmHWM:"));
        System.out.flush();
        Runtime.getRuntime().exit(0);
    }

    private static long kilobytes(String name) throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/self/status"), StandardCharsets.UTF_8)) {
            if (line.startsWith(name)) {
                return Long.parseLong(line.replaceAll("\\D", ""));
            }
        }
        return 0;
    }
}
