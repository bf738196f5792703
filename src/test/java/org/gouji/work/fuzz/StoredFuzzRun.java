package org.gouji.work.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long run, begun by hand: {@code mvn test -Dtest=StoredFuzzRun -Dfuzz.minutes=30}; {@code -Dfuzz.first=N} goes on where another
 * ended. What must not be is written to target/fuzz; from there it belongs into src/test/resources/org/gouji/work/fuzz, and what it
 * broke is mended.
 */
class StoredFuzzRun {
    @Test
    void nothingButReasonsAndResultsComesOfBrokenFiles(@TempDir Path folder) throws Exception {
        Path found = Files.createDirectories(Path.of(System.getProperty("fuzz.found", "target/fuzz")));
        List<Subject> subjects = StoredFuzzTest.subjects(folder);
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("fuzz.minutes", 1)).toNanos();
        Map<String, String> wrong = new TreeMap<>();
        Map<String, Integer> tried = new TreeMap<>();
        long first = Long.getLong("fuzz.first", 0);
        long number = first;
        for (; System.nanoTime() < end; number++) {
            Subject subject = subjects.get((int) (number % subjects.size()));
            byte[] broken = Attempt.broken(subject, number);
            tried.merge(subject.name(), 1, Integer::sum);
            Optional<String> what = Attempt.wrong(subject, broken);
            if (what.isPresent() && wrong.putIfAbsent(what.get(), subject.name() + " " + number) == null) {
                Files.write(found.resolve(number + "." + subject.name()), broken);
                Files.writeString(found.resolve(number + ".log"), what.get() + "\n");
            }
        }
        System.out.printf("%s, %d to %d, %d wrong%n", tried, first, number, wrong.size());
        assertThat(wrong).isEmpty();
    }
}
