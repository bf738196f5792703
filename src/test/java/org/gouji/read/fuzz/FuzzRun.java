package org.gouji.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * A long run, begun by hand: {@code mvn test -Dtest=FuzzRun -Dfuzz.minutes=30 -Dtest.heap=256m}; {@code -Dfuzz.first=N} goes on
 * where another run ended. What must not be is written to target/fuzz; from there it belongs into
 * src/test/resources/read/crashes, and its reader is mended.
 */
class FuzzRun {
    private static final Path FOLDER = Path.of("target/fuzz");

    @Test
    void nothingButReasonsAndReportsComesOfBrokenDocuments() throws IOException {
        Duration time = Duration.ofMinutes(Long.getLong("fuzz.minutes", 1));
        long end = System.nanoTime() + time.toNanos();
        List<Seed> seeds = Seed.all();
        Trial trial = new Trial();
        Map<String, String> wrong = new TreeMap<>();
        long number = Long.getLong("fuzz.first", 0);
        long first = number;
        Files.createDirectories(FOLDER);
        for (; System.nanoTime() < end; number++) {
            Seed seed = seeds.get((int) (number % seeds.size()));
            byte[] broken = new Mutator(number).mutate(seed.bytes());
            Optional<String> what = trial.wrong(broken);
            if (what.isPresent() && wrong.putIfAbsent(what.get(), seed.name() + ", mutation " + number) == null) {
                Files.write(FOLDER.resolve(number + "." + seed.suffix()), broken);
                Files.writeString(FOLDER.resolve(number + ".log"), seed.name() + "\n" + what.get() + "\n");
            }
        }
        System.out.printf(
                "%d seeds, %d documents (%d to %d), slowest %d ms, %d wrong%n",
                seeds.size(), number - first, first, number, trial.slowest(), wrong.size());
        assertThat(wrong).isEmpty();
    }
}
