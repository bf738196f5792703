package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gouji.data.DataNode;
import org.gouji.model.Finding;
import org.gouji.model.Roster;
import org.gouji.model.Severity;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Years, parents and copies of the samples, as far as their files can be read: all that is there, and nothing else. */
@Tag("shared")
class BatchSamplesTest {
    private static final Path SAMPLES = Path.of("../shared/samples");
    private static final Set<String> JUDGED = Set.of("YEAR-CARRY", "YEAR-STOCK", "AGG-SUM", "DUP-TEXT");

    @Test
    void findsWhatWasPlantedBetweenReportsAndNothingElse() throws IOException {
        assumeTrue(Files.isDirectory(SAMPLES), "../shared/samples is not there");
        Roster roster = RosterFile.read(SAMPLES.resolve("roster.csv")).roster().orElseThrow();
        CheckOutcome outcome = new CheckFiles(Toolbox.load(), Optional.of(roster))
                .run(List.of(SAMPLES.resolve("files")), Progress.none());
        Set<String> read =
                outcome.reports().stream().map(r -> r.source().path()).collect(Collectors.toSet());

        List<String> wanted = new ArrayList<>();
        List<String> allowed = new ArrayList<>();
        // JSON is YAML; tabs or duplicate keys do not occur in it
        DataNode truth = DataNode.parse("truth.json", Files.readString(SAMPLES.resolve("truth.json")))
                .get("batch");
        truth.get("must").list().stream()
                .map(n -> entry(n, read))
                .flatMap(Optional::stream)
                .forEach(wanted::add);
        truth.get("may").list().stream()
                .map(n -> entry(n, read))
                .flatMap(Optional::stream)
                .forEach(allowed::add);
        Set<String> unsure = new TreeSet<>(truth.texts("unsure"));

        List<String> found = outcome.batch().stream()
                .filter(f -> JUDGED.contains(f.rule()) && f.severity() != Severity.HINT)
                .filter(f -> f.reports().stream().noneMatch(s -> unsure.stream().anyMatch(s.path()::endsWith)))
                .map(BatchSamplesTest::line)
                .filter(line -> !allowed.contains(line))
                .toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(wanted).as("cases that can be read today").isNotEmpty();
    }

    /** An entry of the key all of whose files were read. */
    private static Optional<String> entry(DataNode node, Set<String> read) {
        List<String> files = node.texts("files").stream()
                .map(file -> SAMPLES.resolve(file).toString())
                .toList();
        return read.containsAll(files)
                ? Optional.of(line(
                        node.get("rule").text(),
                        node.find("cell").map(DataNode::text).orElse("-"),
                        node.text("expected", "-"),
                        node.text("actual", "-"),
                        files))
                : Optional.empty();
    }

    private static String line(Finding finding) {
        return line(
                finding.rule(),
                finding.cells().stream().findFirst().map(c -> c.address()).orElse("-"),
                finding.expected().orElse("-"),
                finding.actual().orElse("-"),
                finding.reports().stream().map(SourceFile::path).toList());
    }

    private static String line(String rule, String cell, String expected, String actual, List<String> files) {
        return String.join(" ", rule, cell, expected, actual, String.valueOf(new TreeSet<>(files)));
    }
}
