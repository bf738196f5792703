package org.gouji.read.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.form.FormCatalogue;
import org.gouji.model.SourceFile;
import org.gouji.read.ReportReader;

/** Reads a document as the program does and tells what must not be. One thread. */
final class Trial {
    /** What CONTRACT.md gives one file, in processor time: the machine of a test may be busy with other things. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(10);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private final ReportReader reader = new ReportReader(FormCatalogue.load());
    private long slowest;

    /** What is wrong with the reading of {@code bytes}; empty where it is a report or a reason. */
    Optional<String> wrong(byte[] bytes) {
        AtomicReference<String> wrong = new AtomicReference<>("still running after a minute");
        long[] used = {0};
        Thread thread = new Thread(
                null,
                () -> {
                    wrong.set(read(bytes));
                    used[0] = THREADS.getCurrentThreadCpuTime();
                },
                "fuzz",
                2 << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(TimeUnit.MINUTES.toMillis(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        slowest = Math.max(slowest, used[0]);
        if (wrong.get().isEmpty() && used[0] > LONGEST) {
            return Optional.of("took " + TimeUnit.NANOSECONDS.toMillis(used[0]) + " ms");
        }
        return wrong.get().isEmpty() ? Optional.empty() : Optional.of(wrong.get());
    }

    private String read(byte[] bytes) {
        try {
            return reader.read(new SourceFile("fuzz", ""), bytes).isEmpty() ? "nothing was read" : "";
        } catch (RuntimeException | Error e) {
            StringBuilder text = new StringBuilder(e.toString());
            StackTraceElement[] trace = e.getStackTrace();
            for (int i = 0; i < Math.min(12, trace.length); i++) {
                text.append("\n    ").append(trace[i]);
            }
            return text.toString();
        }
    }

    /** Milliseconds of the slowest reading. */
    long slowest() {
        return TimeUnit.NANOSECONDS.toMillis(slowest);
    }
}
