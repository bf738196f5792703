package org.gouji.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gouji.model.BeijingZone;

/**
 * Writes down mistakes of the program itself, each in a text file that the person can read before she gives it to anyone; nothing is
 * ever sent. A file holds where in the program it happened and on what Java, and nothing of a report: what an exception says may
 * quote one, so only what Java itself says of its own is kept. The newest files stay, a few in all. Any thread.
 */
public final class Incidents {
    static final int MOST_FILES = 20;
    private static final int MOST_CAUSES = 6;
    private static final int MOST_FRAMES = 120;
    private static final String PREFIX = "error-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xxx");

    private final Path folder;
    private final Clock clock;
    private final Map<String, Path> known = new HashMap<>();

    /** Files in {@code folder}, which is made with the first. */
    public Incidents(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Whether this mistake was written down since the program started. */
    public synchronized boolean knows(Throwable error) {
        return known.containsKey(trace(error));
    }

    /**
     * Writes a mistake down, the same one only once while the program runs.
     *
     * @param head what to tell the reader first
     * @return the file; empty where it cannot be written, which must not be a trouble of its own
     */
    public synchronized Optional<Path> write(Throwable error, String head) {
        String trace = trace(error);
        Path before = known.get(trace);
        if (before != null && Files.exists(before)) {
            return Optional.of(before);
        }
        try {
            Files.createDirectories(folder);
            var now = BeijingZone.at(clock.instant());
            Path file = folder.resolve(PREFIX + NAME.format(now) + ".txt");
            String text = head + "\n\n" + TIME.format(now) + "\n" + surroundings() + "\n" + trace;
            // with a mark, so that the editor of Windows shows Chinese as it is
            Files.writeString(file, "\uFEFF" + text.replace("\n", System.lineSeparator()), StandardCharsets.UTF_8);
            known.put(trace, file);
            tidy();
            return Optional.of(file);
        } catch (IOException | RuntimeException e) {
            System.getLogger(Incidents.class.getName()).log(System.Logger.Level.DEBUG, "not written down", e);
            return Optional.empty();
        }
    }

    private void tidy() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.filter(f -> f.getFileName().toString().matches(PREFIX + "[0-9-]+\\.txt"))
                    .sorted(Comparator.reverseOrder())
                    .toList();
            for (Path old : all.subList(Math.min(MOST_FILES, all.size()), all.size())) {
                Files.deleteIfExists(old);
            }
        }
    }

    private static String surroundings() {
        Runtime runtime = Runtime.getRuntime();
        String version = Optional.ofNullable(Incidents.class.getPackage().getImplementationVersion())
                .orElse("(development)");
        return "Gouji " + version + ", Java " + Runtime.version() + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + " " + System.getProperty("os.arch") + ", "
                + runtime.availableProcessors() + " processors, heap "
                + (runtime.totalMemory() - runtime.freeMemory()) / 1_000_000 + " of at most "
                + runtime.maxMemory() / 1_000_000 + " MB\n";
    }

    /** Where it happened, of each cause, without what may quote a document. */
    static String trace(Throwable error) {
        StringBuilder trace = new StringBuilder();
        List<Throwable> seen = new ArrayList<>();
        for (Throwable e = error; e != null && !seen.contains(e) && seen.size() < MOST_CAUSES; e = e.getCause()) {
            trace.append(seen.isEmpty() ? "" : "caused by ").append(e.getClass().getName());
            said(e).ifPresent(words -> trace.append(": ").append(words));
            trace.append('\n');
            StackTraceElement[] frames = e.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
                trace.append("    at ").append(frames[i]).append('\n');
            }
            seen.add(e);
        }
        return trace.toString();
    }

    /** What Java says of its own mistakes: names of classes and methods, and numbers. */
    private static Optional<String> said(Throwable e) {
        boolean ofJava = e instanceof NullPointerException
                || e instanceof IndexOutOfBoundsException
                || e instanceof ClassCastException
                || e instanceof ArithmeticException
                || e instanceof LinkageError
                || e instanceof VirtualMachineError;
        boolean plain = e.getMessage() != null && e.getMessage().matches("[\\x20-\\x7e]{1,400}");
        return ofJava && plain ? Optional.of(e.getMessage()) : Optional.empty();
    }
}
