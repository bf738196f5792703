package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleWriterTest {

    private static final Path SHIPPED = Path.of("resources", "samples");

    @Test
    void writesTheShippedSamplesByteForByte(@TempDir Path folder) throws IOException {
        new SampleWriter(new TestFiles()).write(folder);

        List<Path> written = files(folder);
        assertThat(files(SHIPPED))
                .as("run org.gouji.samples.SampleWriter resources/samples and remove what it no longer writes")
                .isEqualTo(written);
        for (Path file : written) {
            assertThat(SHIPPED.resolve(file)).hasSameBinaryContentAs(folder.resolve(file));
        }
    }

    @Test
    void givesEveryFileTheNameOfItsTitle() {
        assertThat(new TestFiles().samples())
                .hasSize(16)
                .allSatisfy(sample -> assertThat(sample.file())
                        .isEqualTo(sample.year() + "/" + sample.title() + "." + sample.format()));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
