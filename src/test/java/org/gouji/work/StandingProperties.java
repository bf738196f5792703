package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.gouji.model.CellId;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.store.KeyedFinding;
import org.gouji.store.Session;
import org.gouji.store.Standing;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** How every discrepancy stands is kept with it, and always as its notes say: whatever was decided, taken back, corrected or checked again. */
class StandingProperties {
    private static final CellId[] CELLS = {
        ExampleReports.TOTAL, CellId.parse("T3.total.natural"), CellId.parse("T3.granted.total")
    };

    private int figure = 3;

    @Property(tries = 25)
    void everyDiscrepancyStandsAsItsNotesSay(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 0, max = 9_999) Integer> acts) throws IOException {
        Path folder = Files.createTempDirectory("standing");
        try (ExampleWorkspace example = new ExampleWorkspace(folder.resolve("w.gouji"))) {
            example.put(report("青禾县水利局", 2024, "water.docx", 3));
            example.put(report("青禾县教育局", 2024, "school.docx", 4));
            // of one unit and year: their findings share keys
            example.put(report("青禾县教育局", 2024, "school-again.docx", 5));
            example.reportRules = r -> says(r, figure);
            example.importAndCheck();
            for (int act : acts) {
                act(example, act);
                assertStanding(example);
            }
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    /** Two findings of one cause, and one alone. */
    private static Checked says(org.gouji.model.Report r, int figure) {
        String actual = String.valueOf(figure % 3);
        List<Finding> findings = new ArrayList<>(List.of(
                finding(r, CELLS[0], "2", actual, 1), finding(r, CELLS[2], "7", String.valueOf(figure % 2), 0)));
        if (figure % 4 != 0) {
            findings.add(1, finding(r, CELLS[1], "5", "5", 1));
        }
        return new Checked(findings, List.of());
    }

    private void act(ExampleWorkspace example, int act) {
        List<DiscrepancyRow> rows = example.discrepancies();
        DiscrepancyRow row = rows.get(act % rows.size());
        Decision decision = Decision.values()[act / 7 % 3];
        switch (act % 8) {
            case 0, 1 -> example.review().decide(row, decision, "理由", "批注" + act);
            case 2 ->
                example.review()
                        .decideAll(
                                rows.stream().mapToInt(DiscrepancyRow::number).toArray(),
                                new Review.Many(Optional.of(decision), "理由", Optional.empty()),
                                Progress.none());
            case 3 -> example.review().undo();
            case 4 -> example.review().redo();
            case 5 -> {
                figure = act % 5;
                example.check(Progress.none());
            }
            case 6 -> example.corrections().correct(row.reportId(), OfReport.YEAR, String.valueOf(2020 + act % 3));
            default ->
                example.review()
                        .decideAll(
                                new int[] {row.number()},
                                new Review.Many(Optional.empty(), "", Optional.of("改批注")),
                                Progress.none());
        }
    }

    private static void assertStanding(ExampleWorkspace example) {
        List<DiscrepancyRow> rows = example.discrepancies();
        List<String> standings = example.workspace.read(session -> {
            Map<String, Note> latest = session.notes().latest();
            return rows.stream()
                    .map(row -> Standing.ofFindings(members(session, row), latest))
                    .map(StandingProperties::text)
                    .toList();
        });
        assertThat(rows.stream().map(StandingProperties::text).toList()).isEqualTo(standings);
        Map<String, Integer> counts =
                rows.stream().collect(Collectors.groupingBy(r -> r.decision().key(), Collectors.summingInt(r -> 1)));
        assertThat(example.browse().contents().listing().counts(Filter.ALL, Facet.DECISION))
                .isEqualTo(counts);
    }

    private static List<KeyedFinding> members(Session session, DiscrepancyRow row) {
        return session.findings().about(row.reportId()).stream()
                .filter(f -> row.discrepancy().findings().contains(f.finding()))
                .filter(f -> row.keys().contains(f.key()))
                .toList();
    }

    private static String text(Standing standing) {
        return standing.decision() + " " + standing.changed() + " " + standing.note();
    }

    private static String text(DiscrepancyRow row) {
        return row.decision() + " " + row.changed() + " " + row.note();
    }
}
