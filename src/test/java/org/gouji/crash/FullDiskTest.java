package org.gouji.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk is full, or refuses to write, in the middle of the work. By default once each; {@code -Dcrash.full=N} for more. On Linux
 * only: elsewhere nothing here can make a disk full without filling one.
 */
@Tag("crash")
class FullDiskTest {
    private static final int ROUNDS = Integer.getInteger("crash.full", 2);
    private static final long LONGEST_MILLIS = 30_000;

    private final Toolbox tools = Toolbox.load();
    private final TreeMap<String, Integer> reasons = new TreeMap<>();

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
        witness = new Witness(tools, colleagues);
    }

    /** Writing beyond a size fails as on a broken disk: an input or output error. */
    @Test
    void nothingSavedIsLostWhereAWriteFails() throws Exception {
        assumeThat(Path.of("/bin/bash"))
                .as("a system that limits the size of files")
                .isExecutable();
        Random random = new Random(3);
        for (int round = 0; round < ROUNDS; round++) {
            String limit = String.valueOf(800 + random.nextInt(4000));
            work(random.nextLong(), List.of("/bin/bash", "-c", "ulimit -f " + limit + " && exec \"$@\"", "limited"));
            look();
        }
        System.out.printf("writes failed %d times: %s; nothing saved was lost%n", ROUNDS, reasons);
    }

    /** A disk of a few megabytes. */
    @Test
    void nothingSavedIsLostWhereTheDiskIsFull() throws Exception {
        Path disk = Files.createDirectories(place.workspace().getParent());
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            int kilobytes = 600 + random.nextInt(6000);
            assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + kilobytes + "k", "tmpfs", disk.toString()))
                    .as("a user who may make a small disk")
                    .isZero();
            try {
                work(random.nextLong(), List.of());
                // room again, as after she cleared the disk
                assertThat(run("mount", "-o", "remount,size=64m", disk.toString()))
                        .isZero();
                look();
            } finally {
                assertThat(run("umount", disk.toString())).isZero();
            }
        }
        System.out.printf("disk full %d times: %s; nothing saved was lost%n", ROUNDS, reasons);
    }

    private final Set<String> saved = new HashSet<>();
    private boolean merged;

    private void work(long seed, List<String> before) throws Exception {
        saved.clear();
        merged = false;
        try (Killed child = new Killed(place, seed, before)) {
            child.begin();
            String end = "killed";
            for (String line : child.kill(0, LONGEST_MILLIS)) {
                assertThat(line).doesNotContain("Exception in thread");
                if (line.startsWith("saved ")) {
                    saved.add(line.substring("saved ".length()));
                } else if (line.equals("merged")) {
                    merged = true;
                } else if (line.startsWith("refused ")) {
                    end = line.substring("refused ".length());
                }
            }
            assertThat(end)
                    .as("a reason that a person understands")
                    .isIn(
                            "killed",
                            "store.disk_full",
                            "store.failed",
                            "store.read_only",
                            "store.no_room",
                            "store.no_backup");
            reasons.merge(end, 1, Integer::sum);
        }
    }

    private void look() throws Exception {
        witness.looksAt(place.workspace(), saved, merged);
        Path work = place.workspace().getParent();
        try (Stream<Path> all = Files.walk(work)) {
            for (Path file : all.sorted(Collections.reverseOrder()).toList()) {
                if (!file.equals(work)) {
                    Files.delete(file);
                }
            }
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
