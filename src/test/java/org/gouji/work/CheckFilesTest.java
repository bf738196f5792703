package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFilesTest {
    private static final CheckFiles CHECK = new CheckFiles(Toolbox.load());

    @TempDir
    Path folder;

    @Test
    void givesEntriesInTheOrderOfTheirPathsWhateverThreadWasFirst() throws IOException {
        for (int i = 0; i < 60; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "x".repeat((i * 7919) % 50_000) + i);
        }

        CheckOutcome outcome = CHECK.run(List.of(folder), Progress.none());

        List<String> paths =
                outcome.files().stream().map(f -> f.source().path()).toList();
        assertThat(paths).hasSize(60).isSortedAccordingTo(new CodePointOrder());
        assertThat(CHECK.run(List.of(folder), Progress.none())).isEqualTo(outcome);
    }

    @Test
    void knowsTheSecondFileWithTheSameBytes() throws IOException {
        for (String name : List.of("c.txt", "a.txt", "b.txt")) {
            Files.writeString(folder.resolve(name), "the same");
        }
        Files.writeString(folder.resolve("d.txt"), "another");

        CheckOutcome outcome = CHECK.run(List.of(folder), Progress.none());

        assertThat(outcome.files())
                .extracting(f -> f.duplicateOf().map(SourceFile::name).orElse(""))
                .containsExactly("", "a.txt", "a.txt", "");
    }

    @Test
    void doesNotTakeFilesThatCannotBeReadForCopiesOfEachOther() {
        CheckOutcome outcome = CHECK.run(List.of(folder.resolve("missing"), folder.resolve("gone")), Progress.none());

        assertThat(outcome.files()).hasSize(2).allMatch(f -> f.duplicateOf().isEmpty());
        assertThat(outcome.failures()).hasSize(2);
    }

    @Test
    void tellsEveryStep() throws IOException {
        for (int i = 0; i < 5; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "report " + i);
        }
        List<Integer> steps = Collections.synchronizedList(new ArrayList<>());

        CHECK.run(List.of(folder), watch(Integer.MAX_VALUE, steps));

        assertThat(steps).containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void stopsWhenCancelledAndSaysSo() throws IOException {
        for (int i = 0; i < 50; i++) {
            Files.writeString(folder.resolve(i + ".txt"), "report " + i);
        }

        CheckOutcome outcome = CHECK.run(List.of(folder), watch(3, new ArrayList<>()));

        assertThat(outcome.cancelled()).isTrue();
        assertThat(outcome.files()).hasSizeLessThan(50);
    }

    private static Progress watch(int patience, List<Integer> steps) {
        AtomicInteger asked = new AtomicInteger();
        return new Progress() {
            @Override
            public synchronized void step(int done, int total, String what) {
                steps.add(done);
            }

            @Override
            public boolean cancelled() {
                return asked.incrementAndGet() > patience;
            }
        };
    }
}
