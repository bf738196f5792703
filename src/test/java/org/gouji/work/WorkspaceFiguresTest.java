package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Decision;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.read.ReportReader;
import org.gouji.rule.RuleEngine;
import org.gouji.store.ExampleReports;
import org.gouji.store.Workspace;
import org.gouji.work.figures.Course;
import org.gouji.work.figures.Family;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.Measures;
import org.gouji.work.figures.UnitFigure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What charts ask, answered from the shipped samples and from a few invented reports, against numbers added by hand. */
class WorkspaceFiguresTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Measures MEASURES = Measures.load();
    private static final Measure RECEIVED = MEASURES.of("received");

    @TempDir
    Path folder;

    private Toolbox tools;
    private Workspace workspace;
    private WorkspaceFigures figures;

    @BeforeEach
    void open() {
        FormCatalogue forms = FormCatalogue.load();
        tools = new Toolbox(forms, new ReportReader(forms), RuleEngine.load(forms), Clock.fixed(NOON, ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("审核.gouji"));
        figures = new WorkspaceFigures(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void importSamples() {
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
    }

    private void save(String unit, int year, String path, int figure) {
        workspace.write(session -> session.reports()
                .save(
                        ExampleReports.report(unit, year, path, figure),
                        folder.resolve(path).toString(),
                        NOON));
    }

    private String id(String unit) {
        return figures.names().entrySet().stream()
                .filter(e -> e.getValue().equals(unit))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    private static Map<Integer, String> byYear(List<UnitFigure> all) {
        return all.stream()
                .collect(Collectors.toMap(
                        UnitFigure::year,
                        f -> f.value().map(BigDecimal::toPlainString).orElse("?")));
    }

    @Test
    void readsAUnitsFigureOfEveryYear() {
        importSamples();
        assertThat(byYear(figures.ofUnits(List.of(RECEIVED), List.of(id("青禾县柳溪镇人民政府")))))
                .containsEntry(2023, "8");
        assertThat(figures.of(List.of(RECEIVED))).hasSize(16);
        assertThat(figures.of(List.of(RECEIVED)))
                .filteredOn(f -> f.year() == 2021)
                .hasSize(1);
    }

    @Test
    void addsWholeNumbersOfSeveralCellsAndKeepsUnitsApart() {
        save("甲县水利局", 2022, "a.docx", 3);
        save("甲县水利局", 2023, "b.docx", 4);
        save("甲县教育局", 2023, "c.docx", 5);
        assertThat(byYear(figures.ofUnits(List.of(MEASURES.of("denied")), List.of(id("甲县水利局")))))
                .as("eight cells each")
                .containsOnly(Map.entry(2022, "24"), Map.entry(2023, "32"));
        assertThat(figures.of(List.of(MEASURES.of("denied"))))
                .filteredOn(f -> f.year() == 2023)
                .extracting(f -> f.value().orElseThrow().intValueExact())
                .containsExactlyInAnyOrder(32, 40);
        assertThat(figures.of(List.of(MEASURES.of("received"), MEASURES.of("other"))))
                .filteredOn(f -> f.year() == 2023)
                .as("the edition of 2021 has three cells for it")
                .extracting(f -> f.values().get(1).orElseThrow().intValueExact())
                .containsExactlyInAnyOrder(12, 15);
    }

    @Test
    void countsACellInEveryMeasureThatHasIt() {
        save("甲县水利局", 2023, "a.docx", 4);
        Measure both =
                new Measure("both", false, List.of(CellId.parse("T3.new.total"), CellId.parse("T3.carried_in.total")));
        assertThat(figures.of(List.of(both, RECEIVED)).get(0).values())
                .extracting(value -> value.orElseThrow().intValueExact())
                .containsExactly(8, 4);
    }

    @Test
    void ofTwoReportsOfAUnitAndYearTheLastByPathCounts() {
        save("甲县水利局", 2023, "b.docx", 4);
        save("甲县水利局", 2023, "a.docx", 9);
        assertThat(byYear(figures.of(List.of(RECEIVED)))).containsOnly(Map.entry(2023, "4"));
    }

    @Test
    void correctionsCount() {
        save("甲县水利局", 2023, "a.docx", 4);
        long report = new Browse(workspace).reports().get(0).id();
        CorrectReport corrections = new CorrectReport(tools, workspace);
        OfCell total = new OfCell(CellId.parse("T3.new.total"));
        corrections.correct(report, total, "40");
        assertThat(byYear(figures.of(List.of(RECEIVED)))).containsEntry(2023, "40");
        corrections.correct(report, total, "");
        assertThat(byYear(figures.of(List.of(RECEIVED))))
                .as("a blank is no zero")
                .containsEntry(2023, "?");
        corrections.takeBack(report, total);
        assertThat(byYear(figures.of(List.of(RECEIVED)))).containsEntry(2023, "4");
    }

    @Test
    void decimalsAndHugeNumbersAreAddedExactly() {
        save("甲县水利局", 2023, "a.docx", 4);
        long report = new Browse(workspace).reports().get(0).id();
        Measure two = new Measure("two", false, List.of(CellId.parse("T2.fees.amount"), CellId.parse("T3.new.total")));
        new CorrectReport(tools, workspace)
                .correct(report, new OfCell(CellId.parse("T2.fees.amount")), "9007199254740993.07");
        assertThat(byYear(figures.of(List.of(two)))).containsEntry(2023, "9007199254740997.07");
    }

    @Test
    void theRosterSaysTheKindElseTheNameDoes() {
        save("甲县水利局", 2023, "a.docx", 4);
        save("甲县柳溪镇人民政府", 2023, "b.docx", 4);
        workspace.write(session ->
                session.rosters().replace(new Roster(List.of(entry("甲县水利局", "", RosterEntry.Kind.OFFICE)))));
        assertThat(figures.kinds()).containsEntry(id("甲县水利局"), "office").containsEntry(id("甲县柳溪镇人民政府"), "township");
    }

    @Test
    void familiesComeFromTheRosterUnderWhateverNameTheyReported() {
        assertThat(figures.families()).isEmpty();
        save("甲县人民政府", 2023, "a.docx", 9);
        save("甲县水务局", 2023, "b.docx", 4);
        workspace.write(session -> session.rosters()
                .replace(new Roster(List.of(
                        entry("甲县人民政府", "", RosterEntry.Kind.GOVERNMENT),
                        entry("甲县水利局", "甲县人民政府", RosterEntry.Kind.DEPARTMENT, "甲县水务局"),
                        entry("甲县教育局", "甲县人民政府", RosterEntry.Kind.DEPARTMENT)))));
        Family family = figures.families().get(0);
        assertThat(family.parent().id()).isEqualTo(id("甲县人民政府"));
        assertThat(family.children()).extracting(Family.Member::name).containsExactly("甲县水利局", "甲县教育局");
        assertThat(family.children().get(0).id()).isEqualTo(id("甲县水务局"));
        assertThat(family.children().get(1).id()).isEmpty();
    }

    private static RosterEntry entry(String unit, String parent, RosterEntry.Kind kind, String... aliases) {
        return new RosterEntry(
                unit, Optional.of(parent).filter(p -> !p.isEmpty()), kind, List.of(aliases), Optional.empty());
    }

    @Test
    void theCourseTellsWhenWhatWasDecidedAndOpenedAgain() {
        importSamples();
        new CheckReports(tools, workspace).run(Progress.none());
        assertThat(figures.course().arrived()).hasSize(16).containsValue(NOON);
        assertThat(figures.course().moves()).isEmpty();
        Review review = new Review(tools, workspace);
        DiscrepancyRow first = new Browse(workspace).discrepancies().get(0);
        review.decide(first, Decision.CONFIRMED, "", "");
        review.decide(first, Decision.DISMISSED, "已核实", "");
        review.decide(first, Decision.OPEN, "", "");
        review.decide(first, Decision.CONFIRMED, "", "请更正");
        List<Course.Move> moves = figures.course().moves();
        assertThat(moves)
                .as("from one decision to another it stays decided")
                .extracting(Course.Move::open)
                .containsExactly(false, true, false);
        assertThat(moves).allMatch(move -> move.row().keys().equals(first.keys()));
        assertThat(moves.get(0).row().discrepancy().severity())
                .isEqualTo(first.discrepancy().severity());
    }

    @Test
    void theDeadlineStaysOverClosing() {
        assertThat(figures.deadline()).isEmpty();
        figures.setDeadline(Optional.of(LocalDate.of(2026, 3, 31)));
        workspace.close();
        workspace = Workspace.open(folder.resolve("审核.gouji"));
        figures = new WorkspaceFigures(workspace);
        assertThat(figures.deadline()).contains(LocalDate.of(2026, 3, 31));
        figures.setDeadline(Optional.empty());
        assertThat(figures.deadline()).isEmpty();
    }
}
