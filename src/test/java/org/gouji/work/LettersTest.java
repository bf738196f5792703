package org.gouji.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Decision;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Unit;
import org.gouji.store.Workspace;
import org.gouji.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Every document of an export: laid out by GB/T 9704, silent about what is internal, harmless to open. */
class LettersTest {
    private static final String COMMENT = "只给自己看的备注甲乙丙";
    private static final String REASON = "机构改革后不再适用";
    private static final String AUTHOR = "王审核";
    private static final String DISMISSED = "这一句已经不采纳";
    private static final String COUNTY = "=1+1县人民政府";
    private static final String ABSENT = "@桐江县白鹭洲镇人民政府";

    @TempDir
    Path folder;

    private Workspace workspace;
    private List<Path> files;

    @BeforeEach
    void exportASeason() {
        Toolbox shipped = Toolbox.load();
        Toolbox tools = new Toolbox(
                shipped.forms(),
                shipped.reader(),
                shipped.rules(),
                Clock.fixed(Instant.parse("2024-02-04T20:00:00Z"), ZoneOffset.UTC));
        workspace = Workspace.open(folder.resolve("样例.gouji"));
        new ImportReports(tools, workspace).run(List.of(Path.of("resources/samples")), Progress.none());
        Browse browse = new Browse(workspace);
        new CorrectReport(tools, workspace).correct(browse.reports().get(0).id(), OfReport.UNIT, "+青禾县试验局");
        List<RosterEntry> entries = new ArrayList<>();
        entries.add(entry(COUNTY, Optional.empty()));
        browse.reports().stream()
                .flatMap(r -> r.unit().stream())
                .map(Unit::name)
                .distinct()
                .forEach(name -> entries.add(entry(name, Optional.of(COUNTY))));
        entries.add(entry(ABSENT, Optional.of(COUNTY)));
        workspace.write(session -> session.rosters().replace(new Roster(entries)));
        new CheckReports(tools, workspace).run(Progress.none());
        Review review = new Review(tools, workspace);
        review.setAuthor(AUTHOR);
        List<DiscrepancyRow> rows = browse.discrepancies();
        for (int i = 0; i < rows.size(); i++) {
            boolean dismissed = i % 3 == 1;
            if (dismissed) {
                new Wordings(tools, workspace).edit(rows.get(i), Language.ZH, DISMISSED + i);
            }
            review.decide(
                    rows.get(i), dismissed ? Decision.DISMISSED : Decision.CONFIRMED, dismissed ? REASON : "", COMMENT);
        }
        files = new ExportAll(tools, workspace)
                .run(new ExportAll.Request(true, Language.ZH), folder.resolve("对外"), Progress.none())
                .files();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private static RosterEntry entry(String unit, Optional<String> parent) {
        return new RosterEntry(unit, parent, RosterEntry.Kind.OTHER, List.of(), Optional.empty());
    }

    @Test
    void thereIsOneOfEveryKind() {
        assertThat(files)
                .extracting(f -> f.getParent().getFileName().toString())
                .contains("审核意见", "提醒函", "汇总表", "对外");
        assertThat(files).hasSizeGreaterThan(20);
    }

    @Test
    void pageMarginsGridAndPageNumbersAreThoseOfTheStandard() throws IOException {
        for (Path file : words()) {
            try (XWPFDocument document = open(file)) {
                CTSectPr section = document.getDocument().getBody().getSectPr();
                assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                        .as(file.toString())
                        .containsExactly(BigInteger.valueOf(11906), BigInteger.valueOf(16838));
                assertThat(List.of(
                                section.getPgMar().getTop(),
                                section.getPgMar().getLeft(),
                                section.getPgMar().getRight(),
                                section.getPgMar().getBottom()))
                        .containsExactly(millimetres("37"), millimetres("28"), millimetres("26"), millimetres("35"));
                assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES);
                assertThat(section.getDocGrid().getLinePitch()).isEqualTo(579);
                assertThat(document.getEvenAndOddHeadings()).isTrue();
                assertThat(document.getHeaderFooterPolicy()
                                .getDefaultFooter()
                                ._getHdrFtr()
                                .xmlText())
                        .contains("PAGE", "— ");
                assertThat(style(document, "Footer").getRPr().getSzArray(0).getVal())
                        .isEqualTo(BigInteger.valueOf(28));
                assertThat(font(style(document, "Footer"))).isEqualTo("宋体");
            }
        }
    }

    @Test
    void fontsSizesAndLinePitchAreThoseOfTheStandard() throws IOException {
        for (Path file : words()) {
            try (XWPFDocument document = open(file)) {
                CTStyle normal = style(document, "Normal");
                CTSpacing lines = normal.getPPr().getSpacing();
                assertThat(lines.getLine()).isEqualTo(BigInteger.valueOf(579));
                assertThat(lines.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
                Map<String, String> looks = new TreeMap<>();
                for (String name : List.of("Title", "Heading1", "Heading2", "AnnexLabel")) {
                    looks.put(name, font(style(document, name)));
                }
                assertThat(looks)
                        .containsEntry("Title", "方正小标宋简体")
                        .containsEntry("Heading1", "黑体")
                        .containsEntry("Heading2", "楷体_GB2312")
                        .containsEntry("AnnexLabel", "黑体");
                assertThat(style(document, "Title").getRPr().getSzArray(0).getVal())
                        .isEqualTo(BigInteger.valueOf(44));
                assertThat(normal.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(32));
                // no run says otherwise than its style
                for (XWPFParagraph paragraph : document.getParagraphs()) {
                    assertThat(document.getStyles().getStyle(paragraph.getStyle()))
                            .as(paragraph.getStyle())
                            .isNotNull();
                    assertThat(paragraph.getRuns())
                            .allMatch(run -> run.getFontFamily() == null && run.getFontSizeAsDouble() == null);
                }
            }
        }
    }

    @Test
    void aReminderIsALetterWithRedLinesAndNoNumberOnItsFirstPage() throws IOException {
        Path reminder = files.stream()
                .filter(f -> f.getParent().endsWith("提醒函"))
                .findFirst()
                .orElseThrow();
        try (XWPFDocument document = open(reminder)) {
            CTSectPr section = document.getDocument().getBody().getSectPr();
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgMar().getHeader()).isEqualTo(millimetres("30"));
            assertThat(section.getPgMar().getFooter()).isEqualTo(millimetres("20"));
            XWPFParagraph mark = document.createHeader(HeaderFooterType.FIRST).getParagraphArray(0);
            XWPFParagraph foot = document.createFooter(HeaderFooterType.FIRST).getParagraphArray(0);
            assertThat(line(mark).getVal()).isEqualTo(STBorder.THICK_THIN_SMALL_GAP);
            assertThat(line(foot).getVal()).isEqualTo(STBorder.THIN_THICK_SMALL_GAP);
            assertThat(line(mark).xgetColor().getStringValue()).isEqualTo("FF0000");
            assertThat(line(foot).xgetColor().getStringValue()).isEqualTo("FF0000");
            assertThat(mark.getCTP().getPPr().getInd().getLeft())
                    .isEqualTo(millimetres("7").negate());
            assertThat(foot.getText()).isEmpty();
            assertThat(foot.getCTP().xmlText()).doesNotContain("PAGE");
            XWPFParagraph number = document.getParagraphs().get(0);
            assertThat(number.getStyle()).isEqualTo("LetterNumber");
            assertThat(number.getText()).contains("〔2024〕", "号");
        }
    }

    @Test
    void nothingInternalIsInAnyPartOfAnyFile() throws IOException {
        for (Path file : files) {
            for (Map.Entry<String, String> part :
                    parts(Files.readAllBytes(file)).entrySet()) {
                assertThat(part.getValue())
                        .as("%s %s", file, part.getKey())
                        .doesNotContain(COMMENT, REASON, AUTHOR, DISMISSED, "decision.", "memo.");
            }
        }
    }

    @Test
    void noCellOfAnyWorkbookIsAFormula() throws IOException {
        List<Path> books =
                files.stream().filter(f -> f.toString().endsWith(".xlsx")).toList();
        int risky = 0;
        for (Path file : books) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
                for (Sheet sheet : book) {
                    for (Row row : sheet) {
                        for (Cell cell : row) {
                            assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                            if (cell.getCellType() == CellType.STRING
                                    && !cell.getStringCellValue().isEmpty()) {
                                assertThat("=+-@\t\r")
                                        .doesNotContain(
                                                cell.getStringCellValue().substring(0, 1));
                                risky += cell.getStringCellValue().startsWith("'") ? 1 : 0;
                            }
                        }
                    }
                }
            }
        }
        assertThat(books).hasSizeGreaterThan(2);
        assertThat(risky).isPositive();
    }

    private List<Path> words() {
        return files.stream().filter(f -> f.toString().endsWith(".docx")).toList();
    }

    private static XWPFDocument open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XWPFDocument(in);
        }
    }

    private static CTBorder line(XWPFParagraph paragraph) {
        return paragraph.getCTP().getPPr().getPBdr().getBottom();
    }

    private static CTStyle style(XWPFDocument document, String id) {
        return document.getStyles().getStyle(id).getCTStyle();
    }

    private static String font(CTStyle style) {
        CTRPr look = style.getRPr();
        return look.getRFontsArray(0).getEastAsia();
    }

    private static BigInteger millimetres(String length) {
        return new java.math.BigDecimal(length)
                .multiply(new java.math.BigDecimal("1440"))
                .divide(new java.math.BigDecimal("25.4"), 0, java.math.RoundingMode.HALF_UP)
                .toBigInteger();
    }

    /** Every part as text, workbooks behind charts opened. */
    private static Map<String, String> parts(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    parts(content).forEach((name, text) -> parts.put(name + "!", text));
                } else {
                    parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }
}
