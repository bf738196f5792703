package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that other programs made of invented reports read back to every figure, and damaged ones never do harm. */
class FlowingFormatsTest {
    private static final Path FILES = Path.of("src/test/resources/read");
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final ReportReader READER = new ReportReader(FORMS);
    private static final int MUTATIONS = 14;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(FILES)) {
            return files.filter(f -> f.getFileName().toString().matches("\\d-.*"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void hasFiveFilesOfEachFormat() throws IOException {
        for (String format : List.of("rtf", "odt", "mht", "html")) {
            assertThat(files().stream().filter(f -> f.startsWith(FILES.resolve(format))))
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsEveryFigure(Path file) throws IOException {
        FixtureReport wanted = new FixtureReport(file.getFileName().toString().charAt(0) - '0');
        Reading reading = read(Files.readAllBytes(file));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        Report report = ((Reading.Read) reading).report();
        assertThat(report.edition()).isEqualTo(wanted.edition(FORMS).id());
        assertThat(report.unit()).contains("云岫县水务局");
        assertThat(report.year()).contains(wanted.edition(FORMS).firstYear() + 1);
        assertThat(report.paragraphs()).anyMatch(p -> p.text().equals("人手偏少，明年增加培训。"));
        wanted.edition(FORMS).cells().forEach(cell -> {
            Figure figure = report.figure(cell);
            boolean blank = wanted.value(cell).isEmpty();
            assertThat(figure.state()).as("%s", figure).isEqualTo(blank ? FigureState.BLANK : FigureState.NUMBER);
            assertThat(figure.value()).as("%s", figure).isEqualTo(wanted.value(cell));
            assertThat(figure.doubtful()).as("%s", figure).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesDamage(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        Random random = new Random(file.getFileName().toString().hashCode());
        for (int i = 0; i < MUTATIONS; i++) {
            assertThat(read(damaged(whole, random))).isNotNull();
        }
    }

    /** Bytes overwritten, a piece cut out, a piece doubled, or the end lost. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(400, bytes.length - at));
        switch (random.nextInt(4)) {
            case 0:
                for (int i = 0; i < 30; i++) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                return bytes;
            case 1:
                byte[] shorter = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
                return shorter;
            case 2:
                byte[] longer = new byte[bytes.length + length];
                System.arraycopy(bytes, 0, longer, 0, at + length);
                System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                return longer;
            default:
                return Arrays.copyOf(bytes, at);
        }
    }

    private static Reading read(byte[] bytes) {
        return READER.read(new SourceFile("file", ""), bytes).get(0);
    }
}
