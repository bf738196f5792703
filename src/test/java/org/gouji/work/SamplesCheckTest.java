package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gouji.model.CellId;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check says of the shipped samples, finding by finding; docs/samples.md tells what was planted. */
class SamplesCheckTest {
    private static final Path SAMPLES = Path.of("resources", "samples");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "org", "gouji", "work", "samples-check.txt");

    @TempDir
    Path folder;

    @Test
    void findsWhatIsPlantedAndNothingElse() throws IOException {
        String now = String.join("\n", lines(check(SAMPLES))) + "\n";

        assertThat(now)
                .as("where the change is wanted, put the new text into %s", GOLDEN)
                .isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void leavesTheCopyOfAReportOutOfTheComparisonOfYears() throws IOException {
        CheckOutcome once = check(SAMPLES);
        String copied = once.batch().get(0).chief().path();
        Files.copy(Path.of(copied), folder.resolve("copy" + copied.substring(copied.lastIndexOf('.'))));

        CheckOutcome twice = new CheckFiles(Toolbox.load()).run(List.of(SAMPLES, folder), Progress.none());

        List<CheckedFile> copies = twice.files().stream()
                .filter(file -> file.duplicateOf().isPresent())
                .toList();
        assertThat(copies).hasSize(1);
        assertThat(twice.files()).hasSize(once.files().size() + 1);
        assertThat(twice.batch()).hasSameSizeAs(once.batch());
        assertThat(twice.batch())
                .allSatisfy(finding -> assertThat(finding.reports())
                        .doesNotContain(copies.get(0).source()));
    }

    private static CheckOutcome check(Path path) {
        return new CheckFiles(Toolbox.load()).run(List.of(path), Progress.none());
    }

    private static List<String> lines(CheckOutcome outcome) {
        List<String> lines = new ArrayList<>();
        for (CheckedFile file : outcome.files()) {
            lines.add(file.source().path() + ": " + state(file.reading()));
            file.checked().findings().forEach(finding -> lines.add("  " + line(finding)));
        }
        lines.add("batch");
        for (Finding finding : outcome.batch()) {
            List<String> names =
                    finding.reports().stream().map(SourceFile::name).toList();
            lines.add("  " + line(finding) + " " + names);
        }
        return lines;
    }

    private static String state(Reading reading) {
        if (reading instanceof Reading.Failed) {
            return "failed " + ((Reading.Failed) reading).message().key();
        }
        Report report = ((Reading.Read) reading).report();
        return (report.partial() ? "partial " : "read ") + report.unit().orElse("?") + " "
                + report.year().map(String::valueOf).orElse("?") + " edition " + report.edition();
    }

    private static String line(Finding finding) {
        String cell = finding.cells().stream().findFirst().map(CellId::address).orElse("-");
        return String.join(
                " ",
                finding.severity().key(),
                finding.rule(),
                finding.check(),
                cell,
                "expected " + finding.expected().orElse("-"),
                "actual " + finding.actual().orElse("-"),
                "cause " + finding.cause());
    }
}
