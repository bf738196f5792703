package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gouji.store.ExampleReports.finding;
import static org.gouji.store.ExampleReports.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Anchor;
import org.gouji.model.CellId;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Section;
import org.gouji.model.VersionVerdict;
import org.gouji.rule.Checked;
import org.gouji.store.KeyedFinding;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A corrected report takes the place of the one before; what was found, decided and noted goes with it. */
class VersionsTest {
    private static final List<CellId> CELLS = List.of(
            CellId.parse("T3.new.total"),
            CellId.parse("T3.granted.total"),
            CellId.parse("T3.partial.total"),
            CellId.parse("T3.total.total"));

    @TempDir
    Path folder;

    /** The cells that are wrong in each report, by path, and what stands there. */
    private final Map<String, Map<Integer, String>> wrong = new HashMap<>();

    private ExampleWorkspace example;

    @BeforeEach
    void open() {
        example = new ExampleWorkspace(folder.resolve("w.gouji"));
        example.reportRules = this::says;
        example.unitRules = reports -> List.of();
    }

    @AfterEach
    void close() {
        example.close();
    }

    private Checked says(Report report) {
        List<Finding> findings = new ArrayList<>();
        wrong.getOrDefault(report.source().path(), Map.of())
                .forEach((cell, actual) -> findings.add(finding(report, CELLS.get(cell), "9", actual, 0)));
        return new Checked(findings, List.of());
    }

    /** Imports a report with mistakes and checks; its number. */
    private long bring(String path, int figure, Map<Integer, String> mistakes) {
        wrong.put(path, mistakes);
        Report report = report("青禾县水利局", 2024, path, figure);
        example.put(report);
        example.importAndCheck();
        return number(report);
    }

    private long number(Report report) {
        return example.workspace
                .read(s -> s.reports().number(report.source().sha256()))
                .orElseThrow();
    }

    private List<String> rows() {
        return example.discrepancies().stream()
                .map(r -> r.discrepancy().chief().cells().get(0).row() + " "
                        + r.decision().key()
                        + r.note().map(n -> " " + n.comment()).orElse(""))
                .toList();
    }

    @Test
    void aLaterReportTakesThePlaceOfTheOneBeforeAndSaysWhatBecameOfIt() {
        long first = bring("v1.docx", 1, Map.of(0, "1", 1, "2", 2, "3"));
        example.review().decide(row("granted"), Decision.CONFIRMED, "", "请核对");
        long second = bring("v2.docx", 2, Map.of(1, "2", 3, "4"));

        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(second);
        assertThat(example.versions().of(second))
                .extracting(VersionRow::id, VersionRow::version, VersionRow::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(first, Optional.of(1), false),
                        org.assertj.core.groups.Tuple.tuple(second, Optional.of(2), true));
        assertThat(rows()).containsExactlyInAnyOrder("granted confirmed 请核对", "total open");
        assertThat(example.versions().verdict(second)).contains(new VersionVerdict(2, 3, 2, 1, 0));
        assertThat(example.versions().fixed(second)).hasSize(2);
        assertThat(example.browse().report(first).source().path()).isEqualTo("v1.docx");
        assertThat(example.workspace.<List<KeyedFinding>>read(s -> s.findings().about(first)))
                .as("older versions keep what was found of them")
                .hasSize(3);
    }

    private DiscrepancyRow row(String cell) {
        return example.discrepancies().stream()
                .filter(r -> r.discrepancy().chief().cells().get(0).row().equals(cell))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anotherWrongNumberAtTheSamePlaceIsStillThereAndAsksAgain() {
        bring("v1.docx", 1, Map.of(0, "1"));
        example.review().decide(row("new"), Decision.DISMISSED, "口径", "");
        long second = bring("v2.docx", 2, Map.of(0, "5"));
        assertThat(example.versions().verdict(second)).contains(new VersionVerdict(2, 1, 0, 0, 0));
        assertThat(row("new").decision()).isEqualTo(Decision.OPEN);
        assertThat(row("new").changed()).isTrue();
    }

    @Test
    void whatWasDismissedIsNotCounted() {
        bring("v1.docx", 1, Map.of(0, "1", 1, "2"));
        example.review().decide(row("new"), Decision.DISMISSED, "口径", "");
        long second = bring("v2.docx", 2, Map.of(0, "1"));
        assertThat(example.versions().verdict(second)).contains(new VersionVerdict(2, 1, 1, 0, 0));
        assertThat(example.versions().verdict(second, decision -> decision == Decision.CONFIRMED))
                .contains(new VersionVerdict(2, 0, 0, 0, 0));
    }

    @Test
    void whatWasGoneOnceComesBack() {
        bring("v1.docx", 1, Map.of(0, "1"));
        bring("v2.docx", 2, Map.of());
        long third = bring("v3.docx", 3, Map.of(0, "1"));
        assertThat(example.versions().verdict(third)).contains(new VersionVerdict(3, 0, 0, 0, 1));
    }

    @Test
    void twoThatComeAtOnceBothTakeThePlaceUntilSomebodySaysWhichCounts() {
        long first = bring("v1.docx", 1, Map.of(0, "1"));
        Report a = report("青禾县水利局", 2024, "a.docx", 2);
        Report b = report("青禾县水利局", 2024, "b.docx", 3);
        example.put(a);
        example.put(b);
        example.importAndCheck();
        assertThat(example.browse().reports()).extracting(ReportRow::path).containsExactly("a.docx", "b.docx");
        example.versions().say(number(a), Act.NEXT);
        example.check(Progress.none());
        assertThat(example.browse().reports()).extracting(ReportRow::path).containsExactly("a.docx");
        assertThat(example.versions().of(first))
                .extracting(VersionRow::version)
                .containsExactly(Optional.of(1), Optional.of(2), Optional.of(3));
    }

    @Test
    void whatComesTogetherFirstCountsSideBySide() {
        example.put(report("青禾县水利局", 2024, "a.docx", 2));
        example.put(report("青禾县水利局", 2024, "b.docx", 3));
        assertThat(example.importAll(Progress.none()).next()).isEmpty();
        assertThat(example.browse().reports()).hasSize(2);
    }

    @Test
    void aSecondImportOfTheSameFolderChangesNothing() {
        bring("v1.docx", 1, Map.of(0, "1"));
        bring("v2.docx", 2, Map.of());
        ImportOutcome again = example.importAll(Progress.none());
        assertThat(again.imported()).isZero();
        assertThat(again.next()).isEmpty();
        assertThat(example.browse().reports()).extracting(ReportRow::path).containsExactly("v2.docx");
    }

    @Test
    void aWithdrawnVersionGivesItsPlaceBackAndUndoTakesItAgain() {
        long first = bring("v1.docx", 1, Map.of(0, "1"));
        long second = bring("v2.docx", 2, Map.of(1, "1"));
        example.versions().say(second, Act.WITHDRAW);
        example.check(Progress.none());
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(first);
        assertThat(rows()).containsExactly("new open");
        example.review().undo();
        example.check(Progress.none());
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(second);
        example.review().redo();
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(first);
        example.review().undo();
        example.versions().say(second, Act.ALONE);
        assertThat(example.browse().reports()).hasSize(2);
        example.review().undo();
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(second);
        assertThat(new org.gouji.work.share.ReadLog(example.workspace).verify().broken())
                .isEmpty();
    }

    @Test
    void undoDoesNotTakeBackWhatTheImportSaid() {
        bring("v1.docx", 1, Map.of(0, "1"));
        example.review().decide(row("new"), Decision.CONFIRMED, "", "");
        long second = bring("v2.docx", 2, Map.of(0, "1"));
        example.review().undo();
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(second);
        assertThat(row("new").decision()).isEqualTo(Decision.OPEN);
    }

    @Test
    void aReportThatTurnsOutToBeOfAnotherUnitGivesThePlaceBack() {
        long first = bring("v1.docx", 1, Map.of(0, "1"));
        long second = bring("v2.docx", 2, Map.of());
        example.corrections().correct(second, org.gouji.model.Correction.OfReport.UNIT, "青禾县教育局");
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactlyInAnyOrder(first, second);
        example.corrections().takeBack(second, org.gouji.model.Correction.OfReport.UNIT);
        assertThat(example.browse().reports()).extracting(ReportRow::id).containsExactly(second);
    }

    @Test
    void theNoteOnASentenceThatWasWordedAnewGoesAlong() {
        example.reportRules = report -> new Checked(List.of(aboutASentence(report)), List.of());
        bring("v1.docx", 1, Map.of());
        DiscrepancyRow before = example.discrepancies().get(0);
        example.review().decide(before, Decision.CONFIRMED, "", "请核对");
        long second = bring("v2.docx", 2, Map.of());
        DiscrepancyRow now = example.discrepancies().get(0);
        assertThat(now.keys()).isNotEqualTo(before.keys());
        assertThat(now.note().map(Note::comment)).contains("请核对");
        assertThat(now.decision()).as("it says something else").isEqualTo(Decision.OPEN);
        assertThat(now.changed()).isTrue();
        assertThat(example.versions().verdict(second)).contains(new VersionVerdict(2, 1, 0, 0, 0));
        example.check(Progress.none());
        assertThat(example.review().history(example.discrepancies().get(0)))
                .as("once only")
                .hasSize(1);
        example.review().undo();
        assertThat(example.review().history(before))
                .as("undo takes back what she decided, not that it went along")
                .hasSize(2);
    }

    /** A count in a sentence that is worded otherwise in each file. */
    private static Finding aboutASentence(Report report) {
        Finding finding = finding(report, CELLS.get(0), "9", "1", 0);
        Anchor anchor = new Anchor(
                "T3-ROW",
                List.of(CELLS.get(0)),
                Section.OVERVIEW,
                report.source().path(),
                0);
        return new Finding(
                finding.rule(),
                finding.check(),
                finding.severity(),
                finding.reports(),
                finding.cells(),
                finding.expected(),
                finding.actual(),
                finding.message(),
                "本句出自" + report.source().path(),
                finding.places(),
                0,
                List.of(),
                anchor);
    }

    @Test
    void theListingCountsAndChoosesByIt() {
        bring("v1.docx", 1, Map.of(0, "1", 1, "2"));
        bring("v2.docx", 2, Map.of(0, "1", 2, "2", 3, "3"));
        Listing listing = example.browse().contents().listing();
        assertThat(listing.counts(Filter.ALL, Facet.CARRY)).isEqualTo(Map.of("still", 1, "new", 2));
        assertThat(listing.count(Filter.ALL.only(Facet.CARRY, "new"))).isEqualTo(2);
        assertThat(example.discrepancies())
                .extracting(row -> Facet.CARRY.of(row))
                .containsExactlyInAnyOrder("still", "new", "new");
    }

    @Test
    void theListSaysOfEachPointHowItStandsToTheVersionBefore() {
        bring("v1.docx", 1, Map.of(0, "1"));
        bring("v2.docx", 2, Map.of(0, "1", 1, "2"));
        Map<Integer, org.gouji.model.Carry> carries = new HashMap<>();
        example.workspace.read(s -> {
            s.carries().all(carries::put);
            return s;
        });
        assertThat(carries.values()).containsExactlyInAnyOrder(org.gouji.model.Carry.STILL, org.gouji.model.Carry.NEW);
    }
}
