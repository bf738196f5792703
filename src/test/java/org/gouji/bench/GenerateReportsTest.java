package org.gouji.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.read.Json;
import org.gouji.work.CheckFiles;
import org.gouji.work.CheckOutcome;
import org.gouji.work.CheckedFile;
import org.gouji.work.Progress;
import org.gouji.work.RosterFile;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated reports are read and checked as their truth says: an independent account of both. */
class GenerateReportsTest {
    private static final Set<String> SUMS = Set.of("T3-ROW", "T3-COL", "T3-BALANCE", "T4-SUM");
    private static final Set<String> ACROSS = Set.of("YEAR-CARRY", "YEAR-STOCK", "AGG-SUM");
    private static final BigDecimal RATE = new BigDecimal("1.5");

    private final Toolbox tools = Toolbox.load();

    @TempDir
    Path folder;

    private GenerateReports.Outcome generate(Path out, int count, long seed) {
        return new GenerateReports(tools.forms()).run(out, count, seed, RATE, List.of(), Progress.none());
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        generate(folder.resolve("one"), 40, 5);
        generate(folder.resolve("two"), 40, 5);
        generate(folder.resolve("other"), 40, 6);
        assertThat(digests(folder.resolve("two")))
                .isEqualTo(digests(folder.resolve("one")))
                .hasSize(42);
        assertThat(digests(folder.resolve("other"))).isNotEqualTo(digests(folder.resolve("one")));
    }

    private static Map<String, Integer> digests(Path root) throws IOException {
        Map<String, Integer> digests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                digests.put(root.relativize(file).toString(), java.util.Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return digests;
    }

    @Test
    void everyCellAndEveryBrokenSumIsFoundAndNoOther() throws IOException {
        GenerateReports.Outcome written = generate(folder.resolve("out"), 40, 7);
        assertThat(written.files().keySet()).containsExactlyInAnyOrder("docx", "html");
        assertThat(written.planted()).isGreaterThan(20);
        CheckOutcome outcome = new CheckFiles(
                        tools, RosterFile.read(folder.resolve("out/roster.csv")).roster())
                .run(List.of(folder.resolve("out/files")), Progress.none());
        Map<String, CheckedFile> byDigest = outcome.files().stream()
                .collect(Collectors.toMap(f -> f.source().sha256(), f -> f));
        Map<?, ?> truth = (Map<?, ?>) Json.read(folder.resolve("out/truth.json"));
        List<String> expected = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (Object key : (List<?>) truth.get("files")) {
            Map<?, ?> file = (Map<?, ?>) key;
            CheckedFile checked = byDigest.get(file.get("sha256"));
            Report report = ((Reading.Read) checked.reading()).report();
            assertThat(report.unit()).contains((String) file.get("unit"));
            assertThat(report.year()).contains(Integer.valueOf((String) file.get("year")));
            assertThat(report.edition()).isEqualTo(file.get("edition"));
            assertThat(cells(report)).as("%s", file.get("file")).isEqualTo(file.get("cells"));
            ((List<?>) file.get("arithmetic")).forEach(sum -> expected.add(file.get("sha256") + told((Map<?, ?>) sum)));
            checked.checked().findings().stream()
                    .filter(f -> SUMS.contains(f.rule()))
                    .forEach(f -> found.add(file.get("sha256") + told(f)));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(expected).hasSizeGreaterThan(20);
        List<String> between = ((List<?>) ((Map<?, ?>) truth.get("batch")).get("must"))
                .stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .filter(entry -> ACROSS.contains(entry.get("rule")))
                        .map(GenerateReportsTest::told)
                        .toList();
        assertThat(outcome.batch().stream()
                        .filter(f -> ACROSS.contains(f.rule()) && !f.cells().isEmpty())
                        .map(GenerateReportsTest::told))
                .containsExactlyInAnyOrderElementsOf(between);
    }

    /** What is asked of LibreOffice is converted, or said to be left out where there is none. */
    @Test
    void convertsWhatItCanAndSaysWhatItCannot() throws IOException {
        GenerateReports.Outcome written = new GenerateReports(tools.forms())
                .run(folder.resolve("doc"), 14, 2, BigDecimal.ZERO, List.of("doc"), Progress.none());
        assertThat(written.files().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(14);
        assertThat(written.files().containsKey("doc"))
                .isNotEqualTo(written.leftOut().contains("doc"));
        Map<?, ?> truth = (Map<?, ?>) Json.read(folder.resolve("doc/truth.json"));
        for (Object key : (List<?>) truth.get("files")) {
            assertThat(folder.resolve("doc").resolve((String) ((Map<?, ?>) key).get("file")))
                    .isRegularFile();
        }
    }

    private static Map<String, List<String>> cells(Report report) {
        Map<String, List<String>> cells = new TreeMap<>();
        for (Map.Entry<CellId, Figure> cell : report.figures().entrySet()) {
            cells.put(
                    cell.getKey().address(),
                    List.of(
                            cell.getValue()
                                    .value()
                                    .map(BigDecimal::toPlainString)
                                    .orElse(""),
                            cell.getValue().state().key()));
        }
        return cells;
    }

    private static String told(Map<?, ?> entry) {
        return entry.get("rule") + " " + entry.get("cell") + " " + entry.get("expected") + " " + entry.get("actual");
    }

    private static String told(Finding finding) {
        return finding.rule() + " " + finding.cells().get(0) + " "
                + finding.expected().orElse("") + " " + finding.actual().orElse("");
    }
}
