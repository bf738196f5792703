package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentsTest {
    private static final Instant NOON = Instant.parse("2026-01-20T04:00:00Z");
    private static final String PRIVATE = "张三 身份证 110101199001011234";

    @TempDir
    Path folder;

    private final Incidents incidents(int second) {
        return new Incidents(folder.resolve("logs"), Clock.fixed(NOON.plusSeconds(second), ZoneOffset.UTC));
    }

    @Test
    void writesWhereItHappenedAndNothingThatADocumentMaySay() throws IOException {
        Exception error = new IllegalStateException(PRIVATE, new IOException("/home/someone/" + PRIVATE));
        Path file = incidents(0).write(error, "先看一遍").orElseThrow();
        String text = Files.readString(file);
        assertThat(text)
                .startsWith("\uFEFF先看一遍")
                .contains("java.lang.IllegalStateException", "caused by java.io.IOException", "IncidentsTest.writes")
                .doesNotContain(PRIVATE, "someone");
    }

    @Test
    void keepsWhatJavaSaysOfItsOwnMistakes() {
        assertThat(Incidents.trace(new IndexOutOfBoundsException("Index 7 out of bounds for length 3")))
                .contains("Index 7 out of bounds for length 3");
        assertThat(Incidents.trace(new ClassCastException(PRIVATE))).doesNotContain(PRIVATE);
    }

    @Test
    void writesTheSameMistakeOnce() throws IOException {
        Incidents incidents = incidents(0);
        Exception error = new IllegalStateException();
        assertThat(incidents.knows(error)).isFalse();
        Path first = incidents.write(error, "").orElseThrow();
        assertThat(incidents.knows(error)).isTrue();
        assertThat(incidents.write(error, "")).contains(first);
        assertThat(files()).containsExactly(first);
    }

    @Test
    void keepsTheNewestFilesAndLeavesOthersAlone() throws IOException {
        Path own = folder.resolve("logs/error-notes.txt");
        Files.createDirectories(own.getParent());
        Files.writeString(own, "hers");
        Path last = own;
        for (int i = 0; i < Incidents.MOST_FILES + 5; i++) {
            last = incidents(i).write(new IllegalStateException(), "").orElseThrow();
        }
        assertThat(files()).hasSize(Incidents.MOST_FILES + 1).contains(own, last);
    }

    @Test
    void isNoTroubleOfItsOwnWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("logs"), "a file");
        assertThat(incidents(0).write(new IllegalStateException(), "")).isEmpty();
    }

    @Test
    void comesToAnEndWhereCausesGoRound() {
        Exception one = new IllegalStateException();
        Exception two = new IllegalStateException(one);
        one.initCause(two);
        assertThat(Incidents.trace(one)).contains("caused by");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("logs"))) {
            return files.toList();
        }
    }
}
