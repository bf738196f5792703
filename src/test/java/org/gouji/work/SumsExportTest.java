package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.form.FormEdition;
import org.gouji.memo.Totals;
import org.gouji.model.CellId;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.store.ReportHead;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.gouji.work.sums.CountySums;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sums of a county's units, against the reports themselves. */
class SumsExportTest {
    private static final String COUNTY = "桐江县人民政府";
    private static final String ABSENT = "桐江县白鹭洲镇人民政府";

    @TempDir
    Path folder;

    private final Toolbox tools = Toolbox.load();
    private Workspace workspace;

    @BeforeEach
    void importUnderOneParent() {
        workspace = Workspace.open(folder.resolve("样例.gouji"));
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        List<RosterEntry> entries = new ArrayList<>();
        entries.add(entry(COUNTY, Optional.empty()));
        workspace.read(session -> session.reports().list()).stream()
                .flatMap(h -> h.unit().stream())
                .map(u -> u.name())
                .filter(name -> !name.equals(COUNTY))
                .distinct()
                .forEach(name -> entries.add(entry(name, Optional.of(COUNTY))));
        entries.add(entry(ABSENT, Optional.of(COUNTY)));
        workspace.write(session -> session.rosters().replace(new Roster(entries)));
        new CheckReports(tools, workspace).run(Progress.none());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static RosterEntry entry(String unit, Optional<String> parent) {
        return new RosterEntry(unit, parent, RosterEntry.Kind.OTHER, List.of(), Optional.empty());
    }

    @Test
    void everySumIsThatOfTheReports() {
        CountySums sums = new CountySums(tools.forms(), tools.clock().instant());
        for (CountySums.Family family : workspace.read(sums::families)) {
            Totals totals = workspace.read(session -> sums.of(session, family));
            FormEdition edition = totals.edition();
            List<Report> reports = family.children().stream()
                    .flatMap(c -> c.report().stream())
                    .filter(h -> h.edition().equals(edition.id()))
                    .map(ReportHead::id)
                    .map(id -> new Browse(workspace).report(id))
                    .toList();
            for (CellId cell : edition.cells()) {
                BigDecimal sum = reports.stream()
                        .flatMap(r -> r.figure(cell).amount().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertThat(totals.sums().get(cell)).as(cell.address()).isEqualByComparingTo(sum);
            }
            assertThat(totals.missing()).contains(ABSENT);
        }
    }

    @Test
    void theFormIsWrittenTwiceWithTheSameNumbersAndWhoIsMissing() throws IOException {
        List<Path> files = new ExportAll(tools, workspace)
                .run(new ExportAll.Request(true, Language.ZH), folder.resolve("对外"), Progress.none()).files().stream()
                        .filter(f -> f.getParent().endsWith("汇总表"))
                        .toList();
        CountySums sums = new CountySums(tools.forms(), tools.clock().instant());
        CountySums.Family first = workspace.read(sums::families).get(0);
        Totals totals = workspace.read(session -> sums.of(session, first));
        String natural = totals.sums().get(CellId.parse("T3.new.natural")).toPlainString();

        assertThat(files).hasSizeGreaterThanOrEqualTo(2);
        assertThat(word(files.get(0))).contains(ABSENT, "未报送、未计入的单位");
        try (InputStream in = Files.newInputStream(files.get(0));
                XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables()).hasSize(3);
            assertThat(document.getTables().get(1).getText()).contains("申请人情况", "本年新收");
            assertThat(document.getTables().get(1).getRow(3).getTableCells())
                    .anyMatch(c -> c.getText().equals(natural));
        }
        try (InputStream in = Files.newInputStream(files.get(1));
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getMergedRegions()).isNotEmpty();
            assertThat(sheet.getRow(5)
                            .getCell(sheet.getRow(5).getLastCellNum() - 7)
                            .getNumericCellValue())
                    .isEqualTo(Double.parseDouble(natural));
        }
    }

    private static String word(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
