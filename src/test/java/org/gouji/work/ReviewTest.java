package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Severity;
import org.gouji.rule.Checked;
import org.gouji.store.ExampleReports;
import org.gouji.work.version.ReportVersions.Act;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the auditor decides, and what becomes of it when the figures change. */
class ReviewTest {
    private static final CellId TOTAL = ExampleReports.TOTAL;
    private static final CellId COLUMN = CellId.parse("T3.total.natural");

    @TempDir
    Path folder;

    private ExampleWorkspace example;

    @BeforeEach
    void open() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        example.put(report("青禾县水利局", 2024, "water.docx", 3));
        says("3");
        example.importAndCheck();
    }

    @AfterEach
    void close() {
        example.close();
    }

    /** Two findings of one cause, both about {@code actual}. */
    private void says(String actual) {
        example.reportRules = r ->
                new Checked(List.of(finding(r, TOTAL, "2", actual, 1), finding(r, COLUMN, "5", actual, 1)), List.of());
    }

    private DiscrepancyRow only() {
        assertThat(example.discrepancies()).hasSize(1);
        return example.discrepancies().get(0);
    }

    @Test
    void beginsOpen() {
        DiscrepancyRow row = only();
        assertThat(row.decision()).isEqualTo(Decision.OPEN);
        assertThat(row.changed()).isFalse();
        assertThat(row.note()).isEmpty();
        assertThat(row.keys()).hasSize(2).first().isEqualTo(row.id());
        assertThat(row.unit().orElseThrow().name()).isEqualTo("青禾县水利局");
        assertThat(row.id()).startsWith(row.unit().orElseThrow().id() + "@2024|T3-ROW|T3.new.total|");
    }

    @Test
    void remembersWhoWritesTheNotes() {
        assertThat(example.review().author()).isEmpty();
        example.review().setAuthor("李青");
        assertThat(example.review().author()).isEqualTo("李青");
    }

    @Test
    void notesEveryFindingOfADiscrepancyInOneAct() {
        example.review().setAuthor("李青");
        example.review().decide(only(), Decision.DISMISSED, "口径不同", "已电话核实");
        DiscrepancyRow row = only();
        assertThat(row.decision()).isEqualTo(Decision.DISMISSED);
        Note note = row.note().orElseThrow();
        assertThat(note.author()).isEqualTo("李青");
        assertThat(note.reason()).isEqualTo("口径不同");
        assertThat(note.comment()).isEqualTo("已电话核实");
        assertThat(note.at()).isEqualTo(ExampleWorkspace.NOON);
        assertThat(note.seen()).isEqualTo(new Note.Seen(Optional.of("2"), Optional.of("3"), "2 ≠ 3"));
        Note second = notesOf(row.keys().get(1)).get(0);
        assertThat(second.act()).isEqualTo(note.act());
        assertThat(second.sequence()).isEqualTo(2).isGreaterThan(note.sequence());
    }

    @Test
    void keepsTheWholeHistoryOldestFirst() {
        example.review().decide(only(), Decision.CONFIRMED, "left out", "一");
        example.review().decide(only(), Decision.OPEN, "", "二");
        assertThat(example.review().history(only()))
                .extracting(Note::decision, Note::reason, Note::comment, Note::sequence)
                .containsExactly(tuple(Decision.CONFIRMED, "", "一", 1L), tuple(Decision.OPEN, "", "二", 3L));
        assertThat(only().changed()).isFalse();
    }

    @Test
    void aSecondCheckKeepsNotes() {
        example.review().decide(only(), Decision.CONFIRMED, "", "");
        example.check(Progress.none());
        assertThat(only().decision()).isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void notesSurviveClosingAndOpening() {
        example.review().decide(only(), Decision.CONFIRMED, "", "保留");
        example.close();
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        assertThat(only().note().orElseThrow().comment()).isEqualTo("保留");
    }

    @Test
    void changedFiguresReopenTheDecisionAndShowIt() {
        example.review().decide(only(), Decision.DISMISSED, "口径不同", "");
        says("9");
        example.check(Progress.none());
        DiscrepancyRow row = only();
        assertThat(row.decision()).isEqualTo(Decision.OPEN);
        assertThat(row.changed()).isTrue();
        assertThat(row.note().orElseThrow().decision()).isEqualTo(Decision.DISMISSED);

        says("3");
        example.check(Progress.none());
        assertThat(only().decision()).isEqualTo(Decision.DISMISSED);
    }

    @Test
    void aDiscrepancyThatGrewIsOpenAgain() {
        example.reportRules = r -> new Checked(List.of(finding(r, TOTAL, "2", "3", 1)), List.of());
        example.check(Progress.none());
        example.review().decide(only(), Decision.CONFIRMED, "", "");
        says("3");
        example.check(Progress.none());
        assertThat(only().decision()).isEqualTo(Decision.OPEN);
        assertThat(only().changed()).isTrue();
    }

    @Test
    void theHalfThatRemainsStaysDecided() {
        example.review().decide(only(), Decision.CONFIRMED, "", "");
        example.reportRules = r -> new Checked(List.of(finding(r, COLUMN, "5", "3", 0)), List.of());
        example.check(Progress.none());
        assertThat(only().decision()).isEqualTo(Decision.CONFIRMED);
    }

    @Test
    void aCorrectedFileKeepsTheDecisionsOnWhatRemains() {
        example.review().decide(only(), Decision.CONFIRMED, "", "");
        example.put(report("青禾县水利局", 2024, "water.docx", 4));
        example.importAndCheck();
        assertThat(only().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(example.browse().reports()).hasSize(1);
    }

    @Test
    void aReportOfNoKnownUnitIsKnownByItsContent() {
        Report nameless = report("", 2024, "nameless.docx", 1);
        example.put(nameless);
        example.importAndCheck();
        assertThat(example.discrepancies())
                .extracting(DiscrepancyRow::id)
                .contains("sha256:" + nameless.source().sha256() + "@0|T3-ROW|T3.new.total|0||0");
    }

    @Test
    void twoReportsOfOneUnitAndYearHaveRowsOfTheirOwn() {
        besideTheFirst();
        assertThat(example.discrepancies()).hasSize(2);
        assertThat(example.discrepancies().get(0).id())
                .isNotEqualTo(example.discrepancies().get(1).id());
    }

    /** Another report of the unit and year, of which somebody said that it is no new version. */
    private void besideTheFirst() {
        example.put(report("青禾县水利局", 2024, "water again.docx", 7));
        example.versions().say(example.importAll(Progress.none()).next().get(0), Act.ALONE);
        example.check(Progress.none());
    }

    @Test
    void findingsOverTwoYearsStandWithTheLaterReport() {
        example.put(report("青禾县水利局", 2023, "water 2023.docx", 7));
        example.reportRules = r -> new Checked(List.of(), List.of());
        example.unitRules = reports ->
                reports.size() < 2 ? List.of() : List.of(ExampleReports.carry(reports.get(0), reports.get(1)));
        example.importAndCheck();
        DiscrepancyRow row = only();
        assertThat(row.year()).contains(2024);
        assertThat(row.discrepancy().severity()).isEqualTo(Severity.WARNING);
        assertThat(row.discrepancy().chief().reports()).hasSize(2);
        String unit = row.unit().orElseThrow().id();
        assertThat(row.id()).startsWith(unit + "@2023;" + unit + "@2024|YEAR-CARRY|");
    }

    @Test
    void aCancelledCheckLeavesTheFindingsOfBefore() {
        for (int i = 0; i < 100; i++) {
            example.put(report("单位" + i, 2024, "r" + i + ".docx", i));
        }
        example.importAndCheck();
        List<DiscrepancyRow> before = example.discrepancies();
        says("8");
        assertThat(example.check(new ImportReportsTest.CancelAfter(60))).isFalse();
        assertThat(example.discrepancies()).isEqualTo(before).hasSize(101);
        assertThat(example.check(Progress.none())).isTrue();
        assertThat(only8()).hasSize(101);
    }

    private List<DiscrepancyRow> only8() {
        return example.discrepancies().stream()
                .filter(row -> row.discrepancy().chief().actual().equals(Optional.of("8")))
                .toList();
    }

    @Test
    void gravestFirstThenYearThenUnit() {
        example.put(report("甲单位", 2023, "b.docx", 1));
        example.put(report("", 0, "a.docx", 1));
        example.unitRules = reports ->
                reports.isEmpty() ? List.of() : List.of(ExampleReports.carry(reports.get(0), reports.get(0)));
        example.importAndCheck();
        assertThat(example.discrepancies())
                .extracting(
                        row -> row.discrepancy().severity(), row -> row.year().orElse(0))
                .containsExactly(
                        tuple(Severity.ERROR, 2023),
                        tuple(Severity.ERROR, 2024),
                        tuple(Severity.ERROR, 0),
                        tuple(Severity.WARNING, 2023),
                        tuple(Severity.WARNING, 2024));
    }

    private List<Note> notesOf(String key) {
        return example.workspace.read(s -> s.notes().of(key));
    }

    @Test
    void takesActsBackOneByOneAndRepeatsThemAlsoAfterTheProgramWasClosed() {
        example.review().decide(only(), Decision.CONFIRMED, "", "请更正");
        example.review().decide(only(), Decision.DISMISSED, "口径不同", "");

        assertThat(example.review().undo().keys()).containsExactlyElementsOf(only().keys());
        assertThat(only().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(only().note().orElseThrow().comment()).isEqualTo("请更正");
        example.close();
        example = new ExampleWorkspace(folder.resolve("w.gouji"));

        assertThat(example.review().undo().keys()).hasSize(2);
        assertThat(only().decision()).isEqualTo(Decision.OPEN);
        assertThat(example.review().undo().keys()).isEmpty();

        assertThat(example.review().redo().keys()).hasSize(2);
        assertThat(only().decision()).isEqualTo(Decision.CONFIRMED);
        assertThat(example.review().redo().keys()).hasSize(2);
        assertThat(only().decision()).isEqualTo(Decision.DISMISSED);
        assertThat(only().note().orElseThrow().reason()).isEqualTo("口径不同");
        assertThat(example.review().redo().keys()).isEmpty();
        assertThat(notesOf(only().keys().get(0))).hasSize(6);
    }

    @Test
    void takesBackAnActOnReportsThatShareTheirKeys() {
        besideTheFirst();
        List<DiscrepancyRow> both = example.discrepancies();
        assertThat(both)
                .extracting(r -> r.keys().get(0))
                .hasSize(2)
                .containsOnly(both.get(0).id());
        int[] numbers = both.stream().mapToInt(DiscrepancyRow::number).toArray();
        Review.Many confirmed = new Review.Many(Optional.of(Decision.CONFIRMED), "", Optional.empty());
        example.review().decideAll(numbers, confirmed, Progress.none());

        example.review().undo();
        assertThat(example.discrepancies()).extracting(DiscrepancyRow::decision).containsOnly(Decision.OPEN);
        example.review().redo();
        assertThat(example.discrepancies()).extracting(DiscrepancyRow::decision).containsOnly(Decision.CONFIRMED);
    }

    @Test
    void repeatsNothingOnceSomethingNewWasDecided() {
        example.review().decide(only(), Decision.CONFIRMED, "", "");
        example.review().undo();
        example.review().decide(only(), Decision.DISMISSED, "口径不同", "");
        assertThat(example.review().redo().keys()).isEmpty();
        assertThat(example.review().undo().keys()).hasSize(2);
        assertThat(only().decision()).isEqualTo(Decision.OPEN);
        assertThat(example.review().undo().keys()).isEmpty();
    }
}
