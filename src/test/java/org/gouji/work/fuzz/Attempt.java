package org.gouji.work.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.gouji.model.ExplainedException;

/** Uses a broken file in a folder of its own and tells what must not be. */
final class Attempt {
    private static final long MINUTES = 2;

    private Attempt() {}

    static byte[] broken(Subject subject, long number) throws Exception {
        return subject.broken(number, new Random(number));
    }

    /** What is wrong; empty where it ended in a result or a reason. */
    static Optional<String> wrong(Subject subject, byte[] bytes) throws Exception {
        Path folder = Files.createTempDirectory("gouji-fuzz");
        try {
            Path file = folder.resolve("broken." + subject.name());
            Files.write(file, bytes);
            AtomicReference<String> wrong = new AtomicReference<>("still running after " + MINUTES + " minutes");
            Thread thread = new Thread(null, () -> wrong.set(use(subject, file)), "fuzz", 4 << 20);
            thread.setDaemon(true);
            thread.start();
            thread.join(TimeUnit.MINUTES.toMillis(MINUTES));
            return Optional.of(wrong.get()).filter(text -> !text.isEmpty());
        } finally {
            clear(folder);
        }
    }

    private static String use(Subject subject, Path file) {
        try {
            subject.use(file);
            return "";
        } catch (ExplainedException e) {
            return "";
        } catch (Exception | Error e) {
            StringBuilder text = new StringBuilder(e.toString());
            List.of(e.getStackTrace()).stream()
                    .limit(14)
                    .forEach(at -> text.append("\n    ").append(at));
            return text.toString();
        }
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
