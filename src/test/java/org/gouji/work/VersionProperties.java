package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.rule.Checked;
import org.gouji.store.ReportHead;
import org.gouji.work.share.ReadLog;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** Whatever comes in, is decided, taken back, checked again or withdrawn: no note is lost, no report, and what counts stays told. */
class VersionProperties {
    private static final List<CellId> CELLS =
            List.of(CellId.parse("T3.new.total"), CellId.parse("T3.granted.total"), CellId.parse("T3.partial.total"));

    private int brought;

    @Property(tries = 30)
    void neverLosesANoteNorAReport(@ForAll @Size(min = 1, max = 16) List<@IntRange(min = 0, max = 9_999) Integer> acts)
            throws IOException {
        Path folder = Files.createTempDirectory("versions");
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.reportRules = VersionProperties::says;
            brought = 0;
            bring(example, 7);
            Map<UUID, Note> written = new LinkedHashMap<>();
            for (int act : acts) {
                act(example, act);
                List<Note> log = example.workspace.read(s -> s.notes().log());
                log.forEach(note -> written.putIfAbsent(note.id(), note));
                assertThat(log.stream().map(Note::id)).as("every note is there").containsAll(written.keySet());
                assertEverythingIsTold(example, log);
            }
            assertThat(new ReadLog(example.workspace).verify().broken()).isEmpty();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Which of the cells are wrong stands in the name of the file. */
    private static Checked says(Report report) {
        int wrong = Integer.parseInt(report.source().path().replaceAll("\\D", "")) % 8;
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < CELLS.size(); i++) {
            if ((wrong >> i & 1) == 1) {
                findings.add(finding(report, CELLS.get(i), "9", String.valueOf(wrong), 0));
            }
        }
        return new Checked(findings, List.of());
    }

    private void bring(ExampleWorkspace example, int wrong) {
        brought++;
        example.put(report("青禾县水利局", 2024, "v" + (brought * 8 + wrong % 8) + ".docx", brought));
        example.importAndCheck();
    }

    private void act(ExampleWorkspace example, int act) {
        List<DiscrepancyRow> rows = example.discrepancies();
        switch (act % 7) {
            case 0 -> bring(example, act / 7);
            case 1, 2 -> {
                if (!rows.isEmpty()) {
                    Decision decision = Decision.values()[act / 7 % 3];
                    example.review().decide(rows.get(act / 21 % rows.size()), decision, "理由", "批注" + act);
                }
            }
            case 3 -> check(example, example.review().undo());
            case 4 -> check(example, example.review().redo());
            case 5 -> {
                List<ReportHead> all = example.workspace.read(s -> s.reports().packed());
                Act said = Act.values()[act / 7 % Act.values().length];
                example.versions().say(all.get(act / 28 % all.size()).id(), said);
                example.check(Progress.none());
            }
            default -> example.check(Progress.none());
        }
    }

    private static void check(ExampleWorkspace example, TakenBack done) {
        if (done.versions()) {
            example.check(Progress.none());
        }
    }

    private void assertEverythingIsTold(ExampleWorkspace example, List<Note> log) {
        List<ReportHead> all = example.workspace.read(s -> s.reports().packed());
        assertThat(all).as("every report is there").hasSize(brought);
        List<VersionRow> versions = example.versions().of(all.get(0).id());
        assertThat(versions).hasSize(brought);
        Set<Long> counting = versions.stream()
                .filter(VersionRow::counts)
                .map(VersionRow::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(example.browse().reports().stream().map(ReportRow::id))
                .containsExactlyInAnyOrderElementsOf(counting);
        assertThat(counting.isEmpty()).isEqualTo(versions.stream().allMatch(VersionRow::withdrawn));
        for (DiscrepancyRow row : example.discrepancies()) {
            assertThat(counting).contains(row.reportId());
            List<UUID> ofKey = log.stream()
                    .filter(note -> note.key().equals(row.keys().get(0)))
                    .map(Note::id)
                    .toList();
            assertThat(example.review().history(row).stream().map(Note::id)).containsExactlyElementsOf(ofKey);
            assertThat(row.note().map(Note::id))
                    .isEqualTo(
                            ofKey.isEmpty()
                                    ? java.util.Optional.empty()
                                    : java.util.Optional.of(ofKey.get(ofKey.size() - 1)));
        }
        for (VersionRow version : versions) {
            example.versions().verdict(version.id(), decision -> true).ifPresent(verdict -> {
                int found = example.workspace
                        .<List<?>>read(s -> s.findings().about(version.id()))
                        .size();
                int before = example.workspace
                        .<List<?>>read(s -> s.findings().about(version.before().orElseThrow()))
                        .size();
                assertThat(verdict.before()).isEqualTo(before);
                assertThat(verdict.still() + verdict.fresh() + verdict.back()).isEqualTo(found);
            });
        }
    }
}
