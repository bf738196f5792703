package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.model.ExplainedException;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Progress;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed at random moments. A few rounds by default; {@code mvn test -Dtest=CrashTest -Dcrash.rounds=500} for the
 * figure in docs/performance.md, {@code -Dcrash.seed=N} for other moments.
 */
@Tag("crash")
class CrashTest {
    private static final int ROUNDS = Integer.getInteger("crash.rounds", 10);
    private static final long SEED = Long.getLong("crash.seed", 1);
    private static final int MOST_PHASES = 7;
    private static final int LONGEST_MILLIS = 600;
    private static final int ROUNDS_OF_A_WORKSPACE = 12;

    private final Toolbox tools = Toolbox.load();
    private final Map<String, Integer> phases = new TreeMap<>();
    private final Set<String> saved = new HashSet<>();
    private boolean merged;
    private int notes;

    @TempDir
    Path folder;

    private Place place;
    private Witness witness;

    @BeforeEach
    void furnish() throws Exception {
        place = new Place(folder);
        place.furnish(tools);
        int colleagues =
                Collections.frequency(new Witness(tools, 0).comments(folder.resolve("theirs.gouji")), Place.COLLEAGUE);
        assertThat(colleagues).isPositive();
        witness = new Witness(tools, colleagues);
    }

    @Test
    void nothingSavedIsLostWhereverTheProgramIsKilled() throws Exception {
        Random random = new Random(SEED);
        Killed next = new Killed(place, random.nextLong(), List.of());
        try {
            for (int round = 1; round <= ROUNDS; round++) {
                Killed now = next;
                now.begin();
                // the one after loads meanwhile
                next = new Killed(place, random.nextLong(), List.of());
                hear(now.kill(1 + random.nextInt(MOST_PHASES), random.nextInt(LONGEST_MILLIS)));
                // sometimes the next program finds what was left by itself, and may be killed while it mends that
                if (random.nextInt(3) > 0 || round == ROUNDS) {
                    look();
                }
                if (round % ROUNDS_OF_A_WORKSPACE == 0) {
                    look();
                    startAnew();
                }
            }
        } finally {
            next.close();
        }
        System.out.printf(
                "killed %d times (seed %d), while: %s; %d notes said to be saved, 0 lost%n",
                ROUNDS, SEED, phases, notes);
    }

    @Test
    void whileItRunsAnotherProgramIsToldAndMayRead() throws Exception {
        try (Killed child = new Killed(place, 1, List.of())) {
            child.begin();
            // the second thing it begins is the first after opening
            child.await(2);
            assertThatThrownBy(() -> OpenedWorkspace.open(tools, place.workspace()))
                    .isInstanceOfSatisfying(
                            ExplainedException.class,
                            e -> assertThat(e.explanation().key()).isEqualTo("store.open_elsewhere"));
            try (OpenedWorkspace beside = OpenedWorkspace.openToRead(tools, place.workspace(), Progress.none())) {
                assertThat(beside.browse().contents()).isNotNull();
            }
            hear(child.kill(0, 0));
        }
        look();
    }

    private void hear(List<String> lines) {
        String phase = "opening";
        for (String line : lines) {
            assertThat(line)
                    .doesNotStartWith("refused")
                    .doesNotContain("Exception")
                    .doesNotContain("Error");
            if (line.startsWith("phase ")) {
                phase = line.substring("phase ".length());
            } else if (line.startsWith("saved ")) {
                saved.add(line.substring("saved ".length()));
                notes++;
            } else if (line.equals("merged")) {
                merged = true;
            }
        }
        phases.merge(phase, 1, Integer::sum);
    }

    private void look() throws Exception {
        witness.looksAt(place.workspace(), saved, merged);
        try (Stream<Path> files = Files.list(place.migrated())) {
            for (Path file : files.filter(f -> f.toString().endsWith(".gouji")).toList()) {
                witness.looksAtMigrated(file);
            }
        }
        clear(place.migrated());
    }

    private void startAnew() throws IOException {
        clear(place.workspace().getParent());
        saved.clear();
        merged = false;
    }

    private static void clear(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.sorted(Collections.reverseOrder()).toList()) {
                if (!file.equals(folder)) {
                    Files.delete(file);
                }
            }
        }
    }
}
