package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.gouji.memo.Categories;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.model.VersionVerdict;
import org.gouji.text.Language;
import org.gouji.work.SeasonOffice.Faults;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.OverviewUnit;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.PackageRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole season: forty units on the roster, thirty-eight report, two of them late, twenty with mistakes; two auditors decide on copies
 * of one workspace, fifteen units correct their reports, letters and the circular go out. Every number in the circular is one that
 * the workspace gives when it is asked.
 */
class SeasonTest {
    private static final Toolbox SHIPPED = Toolbox.load();
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");
    private static final String JANUARY = "2025-01-20T03:00:00Z";
    private static final String FEBRUARY = "2025-02-10T03:00:00Z";
    private static final String MARCH = "2025-03-03T03:00:00Z";

    /** Units by number: who does not report, who is late, who makes mistakes, who corrects them, who only half of them. */
    private static final Set<Integer> MISSING = Set.of(12, 39);

    private static final Set<Integer> LATE = Set.of(5, 30);
    private static final Set<Integer> WRONG = range(1, 21).stream()
            .filter(n -> n != 12)
            .collect(Collectors.toCollection(() -> new HashSet<>(Set.of(33))));
    private static final List<Integer> CORRECTED =
            WRONG.stream().sorted().limit(15).toList();
    private static final Set<Integer> HALF = Set.copyOf(CORRECTED.subList(0, 3));

    @TempDir
    Path folder;

    private SeasonOffice office;
    private OpenedWorkspace workspace;

    private static Set<Integer> range(int from, int to) {
        return IntStream.range(from, to).boxed().collect(Collectors.toSet());
    }

    @BeforeEach
    void open() {
        office = new SeasonOffice(SHIPPED.forms(), folder.resolve("报告"));
        assertThat(WRONG).hasSize(20);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** The workspace on a day. */
    private void open(String name, String at) {
        if (workspace != null) {
            workspace.close();
        }
        workspace = OpenedWorkspace.open(tools(at), folder.resolve(name));
    }

    private static Toolbox tools(String at) {
        return new Toolbox(
                SHIPPED.forms(), SHIPPED.reader(), SHIPPED.rules(), Clock.fixed(Instant.parse(at), ZoneOffset.UTC));
    }

    private void bringIn() {
        workspace.imports().run(List.of(folder.resolve("报告")), Progress.none());
        workspace.checks().run(Progress.none());
    }

    @Test
    void everyNumberOfTheCircularIsOneOfTheWorkspace() throws IOException {
        handedIn();
        decidedByTwo();
        corrected();

        Path out = folder.resolve("对外");
        ExportAll.Outcome exported =
                workspace.exports().run(new ExportAll.Request(false, Language.ZH), out, Progress.none());

        assertThat(exported.complete()).isTrue();
        circular(out.resolve("审核情况通报.docx"));
        reporting(out.resolve("问题台账.xlsx"));
        assertThat(files(out.resolve("提醒函"))).hasSize(2).allMatch(name -> name.contains("2024"));
        assertThat(files(out.resolve("审核意见"))).hasSize(38);
        foundAgain(out, exported);
    }

    /** 36 in time, then two more. */
    private void handedIn() {
        open("甲.gouji", JANUARY);
        workspace.review().setAuthor("甲");
        workspace.keep(office.roster());
        range(0, 40).stream()
                .filter(n -> !MISSING.contains(n) && !LATE.contains(n))
                .sorted()
                .forEach(this::handIn);
        bringIn();
        assertThat(workspace.browse().reports()).hasSize(36);
        open("甲.gouji", FEBRUARY);
        LATE.forEach(this::handIn);
        bringIn();
        assertThat(workspace.browse().reports()).hasSize(38);
        assertThat(wrongUnits()).isEqualTo(WRONG.stream().map(office::unit).collect(Collectors.toSet()));
        assertThat(coverage()).isEqualTo(Map.of(Coverage.REPORTED, 36L, Coverage.LATE, 2L, Coverage.MISSING, 2L));
    }

    private void handIn(int number) {
        office.hand(number, new Faults(WRONG.contains(number), HALF.contains(number)));
    }

    /** Two copies: each decides on its half, and both on one of which they think differently. */
    private void decidedByTwo() throws IOException {
        workspace.close();
        Files.copy(folder.resolve("甲.gouji"), folder.resolve("乙.gouji"));
        workspace = OpenedWorkspace.open(tools(FEBRUARY), folder.resolve("乙.gouji"));
        workspace.review().setAuthor("乙");
        List<DiscrepancyRow> rows = errors();
        int half = rows.size() / 2;
        decide(rows.subList(half - 1, rows.size()));
        Path packed = folder.resolve("乙.gouji-package");
        workspace.packages().run(new PackageRequest(List.of(), java.util.Optional.empty()), packed);

        open("甲.gouji", FEBRUARY);
        rows = errors();
        workspace.review().decide(rows.get(half - 1), Decision.DISMISSED, "误报", "");
        decide(rows.subList(0, half - 1));
        MergePackage.Outcome merged = workspace.merges().run(packed);
        assertThat(merged.reports()).isZero();
        assertThat(workspace.conflicts().list()).isNotEmpty();
        DiscrepancyRow disputed = errors().stream()
                .filter(row -> row.decision() == Decision.OPEN)
                .findFirst()
                .orElseThrow();
        workspace.review().decide(disputed, Decision.CONFIRMED, "", "商定属实");
        assertThat(workspace.conflicts().list()).isEmpty();
        assertThat(errors()).allMatch(row -> row.decision() == Decision.CONFIRMED);
        long again = workspace.merges().run(packed).events();
        assertThat(again).as("the same package twice changes nothing").isZero();
    }

    private void decide(List<DiscrepancyRow> rows) {
        rows.forEach(row -> workspace.review().decide(row, Decision.CONFIRMED, "", "属实"));
    }

    /** Fifteen reports take the place of those before: twelve right, three half. */
    private void corrected() {
        CORRECTED.forEach(n -> office.hand(n, new Faults(false, HALF.contains(n))));
        open("甲.gouji", MARCH);
        bringIn();

        Set<String> left = WRONG.stream()
                .filter(n -> !CORRECTED.contains(n) || HALF.contains(n))
                .map(office::unit)
                .collect(Collectors.toSet());
        assertThat(wrongUnits()).isEqualTo(left).hasSize(8);
        assertThat(errors())
                .as("what is still wrong is still confirmed")
                .allMatch(row -> row.decision() == Decision.CONFIRMED);
        assertThat(coverage())
                .as("a corrected report is not late for that")
                .isEqualTo(Map.of(Coverage.REPORTED, 36L, Coverage.LATE, 2L, Coverage.MISSING, 2L));
        secondLook();
        workspace.browse().discrepancies().stream()
                .filter(row -> row.decision() == Decision.OPEN)
                .forEach(row -> workspace.review().decide(row, Decision.DISMISSED, "不影响", ""));
    }

    /** What became of what was confirmed: of twelve reports all is mended, of three the half. */
    private void secondLook() {
        Map<String, Long> reports = workspace.browse().reports().stream()
                .collect(Collectors.toMap(row -> row.unit().orElseThrow().name(), ReportRow::id));
        assertThat(workspace.versions().changed())
                .isEqualTo(
                        CORRECTED.stream().map(n -> reports.get(office.unit(n))).collect(Collectors.toSet()));
        for (int number : CORRECTED) {
            VersionVerdict verdict = workspace
                    .versions()
                    .verdict(reports.get(office.unit(number)), decision -> decision == Decision.CONFIRMED)
                    .orElseThrow();
            assertThat(verdict)
                    .as(office.unit(number))
                    .isEqualTo(
                            HALF.contains(number)
                                    ? new VersionVerdict(2, 2, 1, 0, 0)
                                    : new VersionVerdict(2, 1, 1, 0, 0));
        }
    }

    private List<DiscrepancyRow> errors() {
        return workspace.browse().discrepancies().stream()
                .filter(row -> row.discrepancy().severity() == Severity.ERROR
                        && row.discrepancy().chief().reports().size() == 1)
                .toList();
    }

    private Set<String> wrongUnits() {
        return errors().stream().map(row -> row.unit().orElseThrow().name()).collect(Collectors.toSet());
    }

    private List<OverviewUnit> units() {
        return workspace.survey().over(workspace.browse().reports()).units();
    }

    private Map<Coverage, Long> coverage() {
        return units().stream()
                .collect(Collectors.groupingBy(
                        unit -> unit.in(SeasonOffice.YEAR).coverage(), TreeMap::new, Collectors.counting()));
    }

    /** Every number of the two parts that tell how it stands, and every number of the annexed overview. */
    private void circular(Path file) throws IOException {
        List<DiscrepancyRow> listed = workspace.browse().discrepancies().stream()
                .filter(row -> row.decision() == Decision.CONFIRMED)
                .toList();
        List<ReportRow> reports = workspace.browse().reports();
        Map<Coverage, Long> coverage = coverage();
        long missing = coverage.get(Coverage.MISSING);
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<String> text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            int overall = text.indexOf("一、总体情况");
            int problems = text.indexOf("二、主要问题");
            int request = text.indexOf("三、下一步要求");
            List<Long> expected = new ArrayList<>(List.of(
                    (long) office.roster().entries().size(),
                    40 - missing,
                    (long) reports.size(),
                    missing,
                    coverage.get(Coverage.LATE),
                    (long) listed.size()));
            for (Severity severity : Severity.values()) {
                long count = listed.stream()
                        .filter(row -> row.discrepancy().severity() == severity)
                        .count();
                if (count > 0) {
                    expected.add(count);
                }
            }
            expected.add(listed.stream()
                    .map(row -> row.unit().orElseThrow())
                    .distinct()
                    .count());
            expected.add(listed.stream()
                    .mapToLong(DiscrepancyRow::reportId)
                    .distinct()
                    .count());
            for (Verdict verdict : List.of(Verdict.PASS, Verdict.REVISE, Verdict.RETURN)) {
                long count = reports.stream()
                        .filter(row -> verdict(row, listed) == verdict)
                        .count();
                if (count > 0) {
                    expected.add(count);
                }
            }
            List<String> told = text.subList(overall + 1, problems).stream()
                    .filter(line -> !line.startsWith("图1"))
                    .toList();
            assertThat(numbers(told)).containsExactlyElementsOf(expected);

            Categories categories = Categories.load();
            Map<String, List<DiscrepancyRow>> byCategory = listed.stream()
                    .collect(Collectors.groupingBy(
                            row -> categories.of(row.discrepancy().chief())));
            assertThat(text.subList(problems + 1, request).stream()
                            .filter(line -> line.startsWith("共"))
                            .map(line -> numbers(List.of(line)).subList(0, 2)))
                    .containsExactlyInAnyOrderElementsOf(byCategory.values().stream()
                            .map(rows -> List.of(
                                    (long) rows.size(),
                                    rows.stream()
                                            .map(row -> row.unit().orElseThrow())
                                            .distinct()
                                            .count()))
                            .toList());
            overview(document, listed);
        }
    }

    private Verdict verdict(ReportRow report, List<DiscrepancyRow> listed) {
        List<org.gouji.model.Finding> findings = listed.stream()
                .filter(row -> row.reportId() == report.id())
                .flatMap(row -> row.discrepancy().findings().stream())
                .toList();
        return SHIPPED.rules().verdicts().of(findings, false);
    }

    private void overview(XWPFDocument document, List<DiscrepancyRow> listed) {
        XWPFTable table = document.getTables().stream()
                .filter(t -> t.getRow(0).getTableCells().stream()
                        .anyMatch(c -> c.getText().equals("报送情况")))
                .findFirst()
                .orElseThrow();
        Map<String, OverviewUnit> units = units().stream().collect(Collectors.toMap(OverviewUnit::name, unit -> unit));
        assertThat(table.getNumberOfRows()).isEqualTo(41);
        for (int i = 1; i < table.getNumberOfRows(); i++) {
            List<String> cells = table.getRow(i).getTableCells().stream()
                    .map(cell -> cell.getText())
                    .toList();
            OverviewUnit unit = units.get(cells.get(1));
            Coverage coverage = unit.in(SeasonOffice.YEAR).coverage();
            assertThat(cells.get(2))
                    .isEqualTo(coverage == Coverage.REPORTED ? "已报" : coverage == Coverage.LATE ? "迟报" : "未报");
            for (Severity severity : Severity.values()) {
                long count = listed.stream()
                        .filter(row -> row.unit().orElseThrow().name().equals(unit.name())
                                && row.discrepancy().severity() == severity)
                        .count();
                assertThat(cells.get(4 + severity.ordinal()))
                        .as(unit.name())
                        .isEqualTo(coverage == Coverage.MISSING ? "" : String.valueOf(count));
            }
        }
    }

    private static List<Long> numbers(List<String> lines) {
        List<Long> numbers = new ArrayList<>();
        for (String line : lines) {
            Matcher matcher = NUMBER.matcher(line);
            while (matcher.find()) {
                numbers.add(Long.valueOf(matcher.group()));
            }
        }
        return numbers;
    }

    /** The second sheet of the ledger: who reported by when. */
    private void reporting(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> rows = new ArrayList<>();
            workbook.getSheet("报送情况")
                    .forEach(row -> rows.add(IntStream.range(1, 6)
                            .mapToObj(i -> row.getCell(i).getStringCellValue())
                            .collect(Collectors.joining(" "))));
            assertThat(rows)
                    .hasSize(41)
                    .contains(
                            office.unit(0) + " 2024 2025-03-31 2025-01-20 已报",
                            office.unit(1) + " 2024 2025-01-31 2025-01-20 已报",
                            office.unit(5) + " 2024 2025-01-31 2025-02-10 迟报",
                            office.unit(30) + " 2024 2025-01-31 2025-02-10 迟报",
                            office.unit(39) + " 2024 2025-01-31  未报");
        }
    }

    private static List<String> files(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /** After a restart everything is there, the log is whole, and what goes out is the same to the byte. */
    private void foundAgain(Path before, ExportAll.Outcome exported) throws IOException {
        List<DiscrepancyRow> rows = workspace.browse().discrepancies();
        Map<Coverage, Long> coverage = coverage();
        open("甲.gouji", MARCH);

        assertThat(workspace.browse().discrepancies()).isEqualTo(rows);
        assertThat(coverage()).isEqualTo(coverage);
        assertThat(workspace.log().verify().broken()).isEmpty();
        Path out = folder.resolve("再次对外");
        workspace.exports().run(new ExportAll.Request(false, Language.ZH), out, Progress.none());
        for (Path file : exported.files()) {
            assertThat(out.resolve(before.relativize(file))).hasSameBinaryContentAs(file);
        }
    }
}
