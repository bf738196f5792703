package org.gouji.work.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Decision;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Finding;
import org.gouji.model.FindingKey;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.RosterEntry.Kind;
import org.gouji.model.Tenure;
import org.gouji.store.CheckedReport;
import org.gouji.store.ExampleReports;
import org.gouji.store.ImportFailures.Failure;
import org.gouji.store.KeyedFinding;
import org.gouji.store.ReportHead;
import org.gouji.store.Workspace;
import org.gouji.work.Browse;
import org.gouji.work.CorrectReport;
import org.gouji.work.MissingReport;
import org.gouji.work.Toolbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyUnitsTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Roster ROSTER = new Roster(List.of(
            entry("青禾县水利局", Kind.DEPARTMENT, "青禾县人民政府", "青禾县水务局"),
            entry("青禾县柳溪镇人民政府", Kind.TOWNSHIP, "青禾县人民政府"),
            entry("青禾县人民政府", Kind.GOVERNMENT, ""),
            entry("青禾县石桥乡人民政府", Kind.TOWNSHIP, "青禾县人民政府")));

    @TempDir
    Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open(folder.resolve("w.gouji"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static RosterEntry entry(String unit, Kind kind, String parent, String... aliases) {
        return new RosterEntry(
                unit, Optional.of(parent).filter(p -> !p.isEmpty()), kind, List.of(aliases), Optional.empty());
    }

    private long save(Report report) {
        workspace.write(
                session -> session.reports().save(report, "/" + report.source().path(), NOON));
        return id(report);
    }

    private long id(Report report) {
        return workspace.read(session -> session.reports().list()).stream()
                .filter(head -> head.source().equals(report.source()))
                .mapToLong(ReportHead::id)
                .findFirst()
                .orElseThrow();
    }

    private long save(String unit, int year, String path) {
        return save(ExampleReports.report(unit, year, path, 1));
    }

    private void fail(String path) {
        workspace.write(
                session -> session.failures().put("/" + path, new Failure(path, Message.of("read.failed.kind"), NOON)));
    }

    private void list() {
        workspace.write(session -> session.rosters().replace(ROSTER));
    }

    private Overview survey() {
        return new SurveyUnits(workspace).over(new Browse(workspace).reports());
    }

    private static OverviewUnit unit(Overview overview, String name) {
        return overview.units().stream()
                .filter(u -> u.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void namesWhoHasReportedAndWhoHasNot() {
        list();
        save("青禾县水务局", 2022, "2022/水务.docx");
        save("青禾县柳溪镇人民政府", 2023, "2023/柳溪.docx");

        Overview overview = survey();

        assertThat(overview.years()).containsExactly(2023, 2022);
        assertThat(overview.units())
                .extracting(u -> u.depth() + u.name())
                .containsExactly("0青禾县人民政府", "1青禾县水利局", "1青禾县柳溪镇人民政府", "1青禾县石桥乡人民政府");
        OverviewUnit water = unit(overview, "青禾县水利局");
        assertThat(water.in(2022).coverage()).isEqualTo(Coverage.REPORTED);
        assertThat(water.in(2022).chief().orElseThrow().imported()).isEqualTo(NOON);
        assertThat(water.in(2023).coverage()).isEqualTo(Coverage.MISSING);
        assertThat(water.ids()).hasSize(1);
        OverviewUnit nobodyHeardOf = unit(overview, "青禾县石桥乡人民政府");
        assertThat(nobodyHeardOf.in(2022).coverage()).isEqualTo(Coverage.MISSING);
        assertThat(nobodyHeardOf.kind()).contains(Kind.TOWNSHIP);
        assertThat(overview.strays()).isEmpty();
    }

    @Test
    void joinsReportsReadBeforeTheRosterCameUnderTheNameOnTheRoster() {
        save("青禾县水务局", 2022, "2022/水务.docx");
        save("青禾县水利局", 2022, "2022/水利.docx");
        list();

        OverviewUnit water = unit(survey(), "青禾县水利局");

        assertThat(water.ids()).hasSize(2);
        assertThat(water.in(2022).coverage()).isEqualTo(Coverage.DUPLICATE);
        assertThat(water.in(2022).chief().orElseThrow().path()).isEqualTo("2022/水务.docx");
    }

    @Test
    void whoHandedInBehindTheDeadlineIsLateUntilAnEarlierDayIsStated() {
        list();
        long water = save("青禾县水利局", 2025, "2025/水利.docx");
        save("青禾县人民政府", 2025, "2025/县政府.docx");
        save("青禾县柳溪镇人民政府", 2024, "2024/柳溪.docx");

        Overview overview = survey();

        assertThat(unit(overview, "青禾县水利局").in(2025).coverage()).isEqualTo(Coverage.LATE);
        assertThat(unit(overview, "青禾县水利局").deadline(2025)).contains(LocalDate.of(2026, 1, 31));
        assertThat(unit(overview, "青禾县人民政府").in(2025).coverage())
                .as("due at the end of March")
                .isEqualTo(Coverage.REPORTED);
        assertThat(unit(overview, "青禾县柳溪镇人民政府").in(2024))
                .as("read in long after it was due, which says nothing of when it came")
                .satisfies(cell -> assertThat(cell.coverage()).isEqualTo(Coverage.REPORTED))
                .satisfies(cell -> assertThat(cell.received()).isEmpty());

        receive(water, "2026年1月31日");
        assertThat(unit(survey(), "青禾县水利局").in(2025).coverage()).isEqualTo(Coverage.REPORTED);
        receive(water, "2026-2-1");
        assertThat(unit(survey(), "青禾县水利局").in(2025).coverage()).isEqualTo(Coverage.LATE);
        workspace.write(session -> session.rosters().setDeadlines(Map.of(Kind.DEPARTMENT, MonthDay.of(2, 20)), NOON));
        assertThat(unit(survey(), "青禾县水利局").in(2025).coverage())
                .as("the office gives departments more time")
                .isEqualTo(Coverage.REPORTED);
    }

    @Test
    void aCorrectedReportIsNotLateForThat() {
        list();
        Instant january = Instant.parse("2026-01-20T12:00:00Z");
        Report first = ExampleReports.report("青禾县水利局", 2025, "水利.docx", 1);
        workspace.write(session -> session.reports().save(first, "/水利.docx", january));
        Report next = ExampleReports.report("青禾县水利局", 2025, "水利.docx", 2);
        workspace.write(session -> session.reports().save(next, "/水利.docx", NOON));

        assertThat(unit(survey(), "青禾县水利局").in(2025))
                .satisfies(cell -> assertThat(cell.coverage()).isEqualTo(Coverage.REPORTED))
                .satisfies(cell -> assertThat(cell.received()).contains(LocalDate.of(2026, 1, 20)));
    }

    @Test
    void whoIsMergedReportsUntilThenAndStandsBelowItsSuccessor() {
        workspace.write(session -> session.rosters()
                .replace(new Roster(List.of(
                        tenure("青禾县畜牧局", 0, 2021, "青禾县农业农村局"),
                        tenure("青禾县农业局", 0, 2021, "青禾县农业农村局"),
                        tenure("青禾县农业农村局", 2022, 0, "")))));
        save("青禾县农业局", 2021, "2021/农业.docx");
        save("青禾县农业农村局", 2022, "2022/农业农村.docx");

        Overview overview = survey();

        assertThat(overview.units())
                .extracting(u -> u.depth() + u.name() + " " + u.in(2021).coverage() + " "
                        + u.in(2022).coverage())
                .containsExactly("0青禾县农业农村局 NOT_DUE REPORTED", "1青禾县畜牧局 MISSING NOT_DUE", "1青禾县农业局 REPORTED NOT_DUE");
        assertThat(unit(overview, "青禾县农业局").belongsTo(2022)).isFalse();
        assertThat(new Browse(workspace).missing())
                .containsExactly(new MissingReport("青禾县畜牧局", 2021, LocalDate.of(2022, 1, 31)));
    }

    private static RosterEntry tenure(String unit, int since, int until, String successor) {
        return new RosterEntry(
                unit,
                Optional.empty(),
                Kind.DEPARTMENT,
                List.of(),
                Optional.empty(),
                new Tenure(
                        Optional.of(since).filter(y -> y > 0),
                        Optional.of(until).filter(y -> y > 0),
                        Optional.of(successor).filter(s -> !s.isEmpty())),
                Optional.empty());
    }

    private void receive(long report, String day) {
        new CorrectReport(Toolbox.load(), workspace).correct(report, Correction.OfReport.RECEIVED, day);
    }

    @Test
    void withoutARosterNobodyKnowsWhetherWhoIsNotReadHadToReport() {
        save("青禾县水利局", 2023, "2023/水利.docx");
        save("青禾县财政局", 2022, "2022/财政.docx");
        assertThat(unit(survey(), "青禾县水利局").in(2022).coverage()).isEqualTo(Coverage.UNKNOWN);
        list();
        assertThat(unit(survey(), "青禾县水利局").in(2022).coverage()).isEqualTo(Coverage.MISSING);
    }

    @Test
    void withoutARosterListsWhoWasReadByName() {
        save("青禾县水利局", 2022, "2022/水利.docx");
        save("青禾县财政局", 2023, "2023/财政.docx");

        Overview overview = survey();

        assertThat(overview.roster()).isFalse();
        assertThat(overview.units()).extracting(OverviewUnit::name).containsExactly("青禾县财政局", "青禾县水利局");
        assertThat(unit(overview, "青禾县财政局").in(2022).coverage()).isEqualTo(Coverage.UNKNOWN);
    }

    @Test
    void keepsApartWhatBelongsToNobody() {
        list();
        long nameless = save("", 2022, "2022/扫描.docx");
        long stranger = save("赤水市林业局", 2022, "2022/林业.docx");
        long undated = save("青禾县水利局", 0, "水利.docx");

        Overview overview = survey();

        assertThat(unit(overview, "扫描.docx").in(2022).coverage()).isEqualTo(Coverage.UNRECOGNISED);
        assertThat(unit(overview, "扫描.docx").belongsTo(2023)).isFalse();
        assertThat(unit(overview, "赤水市林业局").in(2022).coverage()).isEqualTo(Coverage.UNRECOGNISED);
        assertThat(unit(overview, "青禾县水利局").in(2022).coverage())
                .as("it may be the one without a year")
                .isEqualTo(Coverage.UNRECOGNISED);
        assertThat(overview.strays())
                .extracting(s -> s.kind() + " " + s.report().orElse(0))
                .containsExactly("NO_UNIT " + nameless, "OUTSIDE " + stranger, "NO_YEAR " + undated);
    }

    @Test
    void tellsByItsNameWhoseFileCouldNotBeRead() {
        list();
        save("青禾县柳溪镇人民政府", 2022, "2022/柳溪.docx");
        fail("报告/2022/青禾县水务局年度报告.docx");
        fail("报告/照片.jpg");

        Overview overview = survey();

        assertThat(unit(overview, "青禾县水利局").in(2022))
                .isEqualTo(new OverviewCell(Coverage.FAILED, List.of(), Optional.of("报告/2022/青禾县水务局年度报告.docx")));
        assertThat(unit(overview, "青禾县人民政府").in(2022).coverage()).isEqualTo(Coverage.MISSING);
        assertThat(overview.strays())
                .extracting(s -> s.unit().orElse("?") + s.year().orElse(0) + s.location())
                .containsExactly("青禾县水利局2022/报告/2022/青禾县水务局年度报告.docx", "?0/报告/照片.jpg");
    }

    @Test
    void countsCellsInDoubtUntilTheyAreCorrected() {
        Report report = ExampleReports.report("青禾县水利局", 2022, "2022/水利.docx", 3);
        Map<CellId, Figure> figures = new LinkedHashMap<>(report.figures());
        odd(figures, "T3.granted.natural", FigureState.UNREADABLE, false);
        odd(figures, "T3.granted.other", FigureState.MISSING, false);
        odd(figures, "T3.new.natural", FigureState.NUMBER, true);
        odd(figures, "T3.new.other", FigureState.BLANK, false);
        long id = save(new Report(
                report.source(),
                report.unit(),
                report.year(),
                report.edition(),
                report.title(),
                report.paragraphs(),
                figures,
                report.tables()));

        OverviewReport before = unit(survey(), "青禾县水利局").in(2022).chief().orElseThrow();
        assertThat(before.unread()).isEqualTo(2);
        assertThat(before.doubtful()).isEqualTo(1);

        correct(report, "T3.granted.natural", Optional.of("3"));
        correct(report, "T3.granted.other", Optional.of("3"));
        correct(report, "T3.granted.other", Optional.empty());
        OverviewReport after = unit(survey(), "青禾县水利局").in(2022).chief().orElseThrow();
        assertThat(after.id()).isEqualTo(id);
        assertThat(after.unread()).isEqualTo(1);
        assertThat(after.doubtful()).isEqualTo(1);
    }

    private static void odd(Map<CellId, Figure> figures, String address, FigureState state, boolean doubtful) {
        figures.computeIfPresent(
                CellId.parse(address),
                (cell, old) -> new Figure(
                        cell,
                        state,
                        state == FigureState.NUMBER ? old.value() : Optional.empty(),
                        state == FigureState.UNREADABLE ? "三" : old.text(),
                        old.place(),
                        doubtful));
    }

    private void correct(Report report, String cell, Optional<String> value) {
        workspace.write(session -> session.corrections()
                .append(new Correction(
                        UUID.randomUUID(),
                        report.source().sha256(),
                        new Correction.OfCell(CellId.parse(cell)),
                        value,
                        "",
                        "王",
                        NOON)));
    }

    @Test
    void flagsProseSharedWithAnotherReportUntilThatIsDismissed() {
        Shared shared = new Shared();
        assertThat(shared.flagged()).containsExactly(shared.first);

        shared.dismiss(Note.Seen.of(shared.finding));
        assertThat(shared.flagged()).isEmpty();
    }

    @Test
    void flagsSharedProseAgainOnceItSaysOtherThanWhatWasDismissed() {
        Shared shared = new Shared();
        shared.dismiss(new Note.Seen(Optional.empty(), Optional.empty(), "另一段"));
        assertThat(shared.flagged()).containsExactly(shared.first);
    }

    @Test
    void flagsNoSharedProseOnceOneOfTheReportsIsKeptOutOfTheLists() {
        Shared shared = new Shared();
        workspace.write(session -> session.versions()
                .append(new org.gouji.model.VersionStatement(
                        java.util.UUID.randomUUID(),
                        session.reports()
                                .head(shared.first)
                                .orElseThrow()
                                .source()
                                .sha256(),
                        org.gouji.model.VersionStatement.Says.WITHDRAWN,
                        List.of(),
                        java.util.Optional.empty(),
                        "",
                        NOON)));
        assertThat(shared.flagged()).isEmpty();
    }

    /** Two reports that share prose, and what was found of it. */
    private final class Shared {
        private final Report one = ExampleReports.report("青禾县水利局", 2022, "2022/水利.docx", 1);
        private final Report other = ExampleReports.report("青禾县财政局", 2022, "2022/财政.docx", 2);
        final long first = save(one);
        private final long second = save(other);
        final Finding finding = alike(one, other);
        private final String key = new FindingKey(List.of(new FindingKey.Subject("a", 2022)), finding.anchor()).text();

        Shared() {
            workspace.write(session -> {
                long run = session.findings().start(NOON);
                session.findings()
                        .add(
                                run,
                                new CheckedReport(first, List.of(new KeyedFinding(first, key, finding)), List.of()),
                                Map.of(one.source(), first, other.source(), second));
                session.findings().finish(run, NOON);
            });
        }

        /** The reports that the other one is flagged with. */
        Set<Long> flagged() {
            return unit(survey(), "青禾县财政局").in(2022).chief().orElseThrow().alike();
        }

        void dismiss(Note.Seen seen) {
            workspace.write(session -> session.notes()
                    .append(new Note(
                            UUID.randomUUID(),
                            key,
                            Decision.DISMISSED,
                            "模板",
                            "",
                            "王",
                            NOON,
                            session.notes().nextSequence(),
                            seen,
                            UUID.randomUUID())));
        }
    }

    private static Finding alike(Report one, Report other) {
        Finding carry = ExampleReports.carry(one, other);
        return new Finding(
                SurveyUnits.ALIKE,
                "Q-DUP-BATCH",
                carry.severity(),
                carry.reports(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                carry.message(),
                "",
                List.of(),
                0,
                List.of(),
                carry.anchor());
    }

    @Test
    void keepsAReportOutOfTheListsUntilItIsRestoredAlsoWhenItIsImportedAgain() {
        Report report = ExampleReports.report("青禾县水利局", 2022, "2022/水利.docx", 1);
        long id = save(report);
        save("青禾县水利局", 2022, "2022/水利（2）.docx");
        SortOut sortOut = new SortOut(workspace, Clock.fixed(NOON, ZoneOffset.UTC));
        Stray stray = new Stray(
                Stray.Kind.OUTSIDE,
                "2022/水利.docx",
                "",
                java.util.OptionalLong.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NOON);

        sortOut.remove(stray);
        workspace.write(session -> assertThat(session.reports().save(report, "/elsewhere.docx", NOON))
                .isFalse());

        Overview without = survey();
        assertThat(unit(without, "青禾县水利局").in(2022).coverage()).isEqualTo(Coverage.REPORTED);
        assertThat(without.strays()).extracting(Stray::kind).containsExactly(Stray.Kind.WITHDRAWN);

        sortOut.restore(without.strays().get(0));
        assertThat(unit(survey(), "青禾县水利局").in(2022).coverage()).isEqualTo(Coverage.DUPLICATE);
    }

    @Test
    void forgetsAFailureAndBringsItBack() {
        fail("照片.jpg");
        SortOut sortOut = new SortOut(workspace, Clock.fixed(NOON, ZoneOffset.UTC));
        Stray stray = survey().strays().get(0);

        sortOut.remove(stray);
        assertThat(survey().strays()).isEmpty();
        sortOut.restore(stray);
        assertThat(survey().strays()).containsExactly(stray);
    }
}
