package org.gouji.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of the samples hold where nothing is planted, and break exactly where docs/samples.md says. */
class SampleFiguresTest {

    private final TestFiles files = new TestFiles();

    static Stream<Named<Sample>> samples() {
        return new TestFiles().samples().stream().map(sample -> Named.of(sample.file(), sample));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void breaksOnlyWhereSomethingIsPlanted(Sample sample) {
        Set<String> broken = new LinkedHashSet<>(written(sample).broken());
        lastYear(sample).ifPresent(last -> broken.addAll(written(sample).brokenSince(written(last))));

        assertThat(broken).isEqualTo(Set.copyOf(sample.broken()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void holdsWithTheFiguresThatBelongThere(Sample sample) {
        SampleArithmetic mended = mended(sample);

        assertThat(mended.broken()).isEmpty();
        assertThat(mended.figures().values()).allMatch(figure -> figure.matches("-?\\d+(\\.\\d+)?"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isListedInTheDocs(Sample sample) throws IOException {
        List<String> listed = Files.readAllLines(Path.of("docs", "samples.md")).stream()
                .filter(line -> line.startsWith("| `" + sample.file() + "` |"))
                .toList();

        Stream<String> planted = sample.planted().stream()
                .map(plant ->
                        "%s | `%s` | %s | %s".formatted(plant.rule(), plant.where(), plant.stands(), plant.belongs()));
        Stream<String> broken = sample.broken().stream().map(line -> line.replaceFirst("\\| (\\S+) \\|", "| `$1` |"));
        List<String> rows = Stream.concat(planted, broken)
                .map(row -> "| `" + sample.file() + "` | " + row + " |")
                .toList();
        assertThat(listed).hasSize(rows.size() + 1).containsAll(rows);
        assertThat(listed.get(0)).contains(sample.planted().isEmpty() ? "| clean |" : "| planted |");
    }

    @Test
    void plantsInHalfOfThem() {
        assertThat(files.samples().stream().filter(sample -> sample.planted().isEmpty()))
                .hasSize(8)
                .allMatch(sample -> sample.broken().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void hasBlankAndMissingCellsOnlyWherePlanted(Sample sample) {
        Map<String, String> figures = written(sample).figures();

        long blank = figures.values().stream().filter(Sample.BLANK::equals).count();
        assertThat(figures.keySet().stream().filter(cell -> Sample.MISSING.equals(figures.get(cell))))
                .allMatch(cell -> sample.planted().contains(new Planted("FORM-CELL", cell, "(no such cell)", "6")));
        assertThat(blank == 0
                        || sample.planted()
                                .contains(new Planted(
                                        "FORM-BLANK", "table T3", blank + " blank cells", blank + " zeros")))
                .isTrue();
    }

    private Optional<Sample> lastYear(Sample sample) {
        return files.samples().stream()
                .filter(other -> other.unit().equals(sample.unit()) && other.year() == sample.year() - 1)
                .findFirst();
    }

    private SampleArithmetic written(Sample sample) {
        Form form = files.form(sample);
        return new SampleArithmetic(form, form.figures(sample));
    }

    /** What belongs there, and zeros for blanks; a wrong carry-over is left, it is sound within its own report. */
    private SampleArithmetic mended(Sample sample) {
        SampleArithmetic written = written(sample);
        Map<String, String> figures = new LinkedHashMap<>(written.figures());
        figures.replaceAll((address, figure) -> figure.equals(Sample.BLANK) ? "0" : figure);
        sample.planted().stream()
                .filter(plant -> plant.isCell() && !plant.rule().equals("YEAR-CARRY"))
                .forEach(plant -> figures.put(plant.where(), plant.belongs()));
        return new SampleArithmetic(written.form(), figures);
    }
}
