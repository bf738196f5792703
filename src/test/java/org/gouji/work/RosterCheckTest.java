package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gouji.model.Finding;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.SourceFile;
import org.gouji.model.Tenure;
import org.gouji.store.ExampleReports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A roster beside the shipped samples: without a workspace and in one the same is found. */
class RosterCheckTest {
    private static final Path SAMPLES = Path.of("resources", "samples");
    private static final Roster ROSTER = new Roster(List.of(
            entry("青禾县人民政府", ""),
            entry("青禾县政府办", "青禾县人民政府", "青禾县人民政府办公室"),
            entry("青禾县水利局", "青禾县人民政府"),
            entry("青禾县教育局", "")));

    @TempDir
    Path folder;

    private static RosterEntry entry(String unit, String parent, String... aliases) {
        return new RosterEntry(
                unit,
                Optional.of(parent).filter(p -> !p.isEmpty()),
                RosterEntry.Kind.OTHER,
                List.of(aliases),
                Optional.empty());
    }

    @Test
    void saysWhoIsMissingUnknownAndUnequal() {
        List<Finding> found = new CheckFiles(Toolbox.load(), Optional.of(ROSTER))
                .run(List.of(SAMPLES), Progress.none())
                .batch();

        assertThat(found)
                .filteredOn(f -> f.rule().equals("COVERAGE-MISSING"))
                .extracting(Finding::evidence)
                .contains("青禾县教育局 2022", "青禾县教育局 2023", "青禾县水利局 2021")
                .doesNotContain("青禾县政府办 2022");
        assertThat(found)
                .filteredOn(f -> f.rule().equals("COVERAGE-UNKNOWN"))
                .extracting(f -> f.actual().orElse(""))
                .contains("青禾县市场监督管理局")
                .doesNotContain("青禾县人民政府办公室", "青禾县水利局");
        List<Finding> sums =
                found.stream().filter(f -> f.rule().equals("AGG-SUM")).toList();
        assertThat(sums).isNotEmpty().allSatisfy(f -> {
            assertThat(f.reports()).hasSize(3);
            assertThat(f.chief().name()).contains("青禾县人民政府20");
        });
    }

    @Test
    void findsTheSameInAWorkspace() {
        List<Finding> alone = new CheckFiles(Toolbox.load(), Optional.of(ROSTER))
                .run(List.of(SAMPLES), Progress.none())
                .batch();
        try (OpenedWorkspace workspace = OpenedWorkspace.open(Toolbox.load(), folder.resolve("w.gouji"))) {
            workspace.keep(ROSTER);
            workspace.imports().run(List.of(SAMPLES), Progress.none());
            workspace.checks().run(Progress.none());

            List<Finding> kept = workspace.browse().discrepancies().stream()
                    .flatMap(row -> row.discrepancy().findings().stream())
                    .filter(f -> f.reports().size() > 1 || f.rule().startsWith("COVERAGE"))
                    .toList();
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            alone.stream().filter(f -> !f.reports().isEmpty()).toList());
            assertThat(workspace.browse().missing())
                    .extracting(m -> m.unit() + " " + m.year())
                    .containsExactlyInAnyOrderElementsOf(alone.stream()
                            .filter(f -> f.reports().isEmpty())
                            .map(Finding::evidence)
                            .toList());
        }
    }

    @Test
    void comparesYearsAcrossANewNameButNotAcrossAMerger() {
        Tenure ended = new Tenure(Optional.empty(), Optional.of(2021), Optional.of("丙局"));
        Tenure begun = new Tenure(Optional.of(2022), Optional.empty(), Optional.empty());
        Roster renamed = new Roster(List.of(tenure("甲局", ended), tenure("丙局", begun)));
        Roster merged = new Roster(List.of(tenure("甲局", ended), tenure("乙局", ended), tenure("丙局", begun)));
        for (Roster roster : List.of(renamed, merged)) {
            Set<String> together = ConcurrentHashMap.newKeySet();
            try (ExampleWorkspace workspace =
                    new ExampleWorkspace(folder.resolve(roster.entries().size() + ".gouji"))) {
                workspace.unitRules = reports -> {
                    together.add(reports.stream()
                            .map(report ->
                                    report.unit().orElseThrow() + report.year().orElseThrow())
                            .sorted()
                            .collect(Collectors.joining(" ")));
                    return List.of();
                };
                workspace.put(ExampleReports.report("甲局", 2021, "一.docx", 1));
                workspace.put(ExampleReports.report("丙局", 2022, "二.docx", 2));
                workspace.put(ExampleReports.report("丙局", 2023, "三.docx", 3));
                workspace.workspace.write(session -> session.rosters().replace(roster, ExampleWorkspace.NOON));
                workspace.importAndCheck();

                assertThat(workspace.browse().missing())
                        .extracting(m -> m.unit() + m.year())
                        .isEqualTo(roster == renamed ? List.of() : List.of("乙局2021"));
            }
            assertThat(together)
                    .isEqualTo(roster == renamed ? Set.of("丙局2022 丙局2023 甲局2021") : Set.of("甲局2021", "丙局2022 丙局2023"));
        }
    }

    private static RosterEntry tenure(String unit, Tenure tenure) {
        return new RosterEntry(
                unit, Optional.empty(), RosterEntry.Kind.OTHER, List.of(), Optional.empty(), tenure, Optional.empty());
    }

    @Test
    void keepsANoteWhenAnotherChildJoinsTheFamily() {
        try (OpenedWorkspace workspace = OpenedWorkspace.open(Toolbox.load(), folder.resolve("w.gouji"))) {
            workspace.imports().run(List.of(SAMPLES), Progress.none());
            workspace.keep(ROSTER);
            workspace.checks().run(Progress.none());
            List<String> before = sums(workspace);
            List<RosterEntry> more = new java.util.ArrayList<>(ROSTER.entries());
            more.add(entry("青禾县农业农村局", "青禾县人民政府"));
            workspace.keep(new Roster(more));
            workspace.checks().run(Progress.none());

            assertThat(before).isNotEmpty();
            assertThat(sums(workspace)).containsAnyElementsOf(before);
        }
    }

    private static List<String> sums(OpenedWorkspace workspace) {
        return workspace.browse().discrepancies().stream()
                .filter(row -> row.discrepancy().chief().rule().equals("AGG-SUM"))
                .map(DiscrepancyRow::id)
                .toList();
    }

    @Test
    void namesARosterThatIsNotThere() throws IOException {
        Path good = Files.writeString(folder.resolve("units.csv"), "unit,parent,kind,aliases\n青禾县水利局,,department,\n");

        assertThat(RosterFile.read(good).roster()).isPresent();
        assertThat(RosterFile.read(folder.resolve("none.csv")).mistakes())
                .singleElement()
                .satisfies(m -> assertThat(m.key()).isEqualTo("file.missing"));
        assertThat(RosterFile.read(folder).mistakes()).hasSize(1);
    }

    @Test
    void takesTheLastOfTwoReportsWhateverNameTheyCarry() throws IOException {
        String name = "青禾县水利局2022年政府信息公开工作年度报告.docx";
        Roster one = new Roster(List.of(entry("青禾县水利局", "", "青禾县人民政府办公室")));
        List<Finding> found = new CheckFiles(Toolbox.load(), Optional.of(one))
                .run(List.of(SAMPLES.resolve("2022")), Progress.none())
                .batch();

        assertThat(found)
                .filteredOn(f -> f.rule().equals("COVERAGE-DUPLICATE"))
                .singleElement()
                .satisfies(f ->
                        assertThat(f.reports()).extracting(SourceFile::name).contains(name));
    }
}
