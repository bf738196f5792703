package org.gouji.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every document that once broke a reader, kept so that it never does again. */
class CrashesTest {
    private static final Trial TRIAL = new Trial();

    static List<Path> crashes() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/read/crashes"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("crashes")
    void endsInAReasonOrAReport(Path file) throws IOException {
        assertThat(TRIAL.wrong(Files.readAllBytes(file))).isEmpty();
    }
}
