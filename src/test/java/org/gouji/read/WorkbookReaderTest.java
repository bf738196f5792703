package org.gouji.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;
import org.gouji.model.Reading;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;
import org.gouji.read.Book.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a workbook is read and what is not, in both formats. */
class WorkbookReaderTest {
    private static final FormCatalogue FORMS = FormCatalogue.load();
    private static final FormEdition FORM = FORMS.newest();
    private final ReportReader reader = new ReportReader(FORMS);
    private final Map<CellId, String> figures = WorkbookLayoutTest.figures(FORM, 7);

    private List<Reading> read(byte[] bytes) {
        return reader.read(new SourceFile("folder/book.xlsx", "00"), bytes);
    }

    private Book book(boolean old, Look look) {
        return new Book(old, look).add("年报", new InventedReport(FORM, figures::get));
    }

    private Report report(byte[] bytes) {
        List<Reading> readings = read(bytes);
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) readings.get(0)).report();
    }

    private String key(byte[] bytes) {
        return ((Reading.Failed) read(bytes).get(0)).message().key();
    }

    /** The cell of the sheet that shows a text, the first from above. */
    private static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("no cell " + text);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesTheValueSavedWithAFormulaAndComputesNothing(boolean old) {
        Book book = book(old, new Look());
        Cell label = find(book.sheet(), "行政处罚");
        Cell penalty = label.getRow().createCell(1);
        penalty.setCellFormula("40+2");
        assertThat(report(book.bytes())
                        .figure(CellId.parse("T2.penalty.decisions"))
                        .state())
                .isEqualTo(FigureState.UNREADABLE);
        book.workbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(penalty);
        assertThat(report(book.bytes())
                        .figure(CellId.parse("T2.penalty.decisions"))
                        .value())
                .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo("42"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void findsNoNumberInErrorsAndTruthValues(boolean old) {
        Book book = book(old, new Look());
        Row row = find(book.sheet(), "一、本年新收政府信息公开申请数量").getRow();
        int last = row.getLastCellNum() - 1;
        row.getCell(last).setCellErrorValue(FormulaError.REF.getCode());
        row.getCell(last - 1).setCellValue(true);
        Row values = book.sheet().getRow(find(book.sheet(), "行政复议").getRowIndex() + 3);
        values.getCell(0).setCellErrorValue(FormulaError.DIV0.getCode());
        Report report = report(book.bytes());
        assertThat(report.figure(CellId.parse("T3.new.total")).state()).isEqualTo(FigureState.UNREADABLE);
        assertThat(report.figure(CellId.parse("T3.new.total")).text()).isEqualTo("#REF!");
        assertThat(report.figure(CellId.parse("T3.new.other")).state()).isEqualTo(FigureState.UNREADABLE);
        assertThat(report.figure(CellId.parse("T4.review.upheld")).text()).isEqualTo("#DIV/0!");
        assertThat(report.figure(CellId.parse("T4.review.corrected")).value().map(Object::toString))
                .contains(figures.get(CellId.parse("T4.review.corrected")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesOutWhatIsHidden(boolean old) {
        Book book = book(old, new Look());
        Row first = find(book.sheet(), "一、本年新收政府信息公开申请数量").getRow();
        int behind = first.getLastCellNum() + 8;
        for (Row row : book.sheet()) {
            row.createCell(behind).setCellValue(4711);
        }
        book.sheet().setColumnHidden(behind, true);
        first.setZeroHeight(true);
        Book hidden = book.add("去年", new InventedReport(FORMS.edition("2019"), c -> "5"));
        hidden.workbook().setSheetHidden(1, true);
        Report report = report(hidden.bytes());
        assertThat(report.edition()).isEqualTo(FORM.id());
        assertThat(report.figure(CellId.parse("T3.new.total")).state()).isEqualTo(FigureState.MISSING);
        figures.forEach((cell, value) -> {
            if (!cell.row().equals("new")) {
                assertThat(report.figure(cell).value().map(Object::toString))
                        .as("%s", cell)
                        .contains(value);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takesSheetsWithATableThreeEachForReportsOfTheirOwn(boolean old) {
        Book book = new Book(old, new Look());
        book.workbook().createSheet("填报说明").createRow(0).createCell(0).setCellValue("请于一月底前填报。");
        Map<CellId, String> others = WorkbookLayoutTest.figures(FORM, 8);
        book.add("水务局", new InventedReport(FORM, figures::get)).add("水务局补报", new InventedReport(FORM, others::get));
        List<Reading> readings = read(book.bytes());
        assertThat(readings).hasSize(2);
        WorkbookLayoutTest.compare(readings.get(0), FORM, figures);
        WorkbookLayoutTest.compare(readings.get(1), FORM, others);
        assertThat(readings.get(0).source().path()).isEqualTo("folder/book.xlsx!/水务局");
        assertThat(readings.get(1).source().path()).isEqualTo("folder/book.xlsx!/水务局补报");
        assertThat(readings.get(0).source().sha256())
                .hasSize(64)
                .isNotEqualTo(readings.get(1).source().sha256());
    }

    @Test
    void keepsTheSheetsOfEachReportTogether() {
        Book book = new Book(false, new Look().with(l -> l.sheetPerTable = true));
        Map<CellId, String> others = WorkbookLayoutTest.figures(FORMS.edition("2019"), 9);
        book.add("甲", new InventedReport(FORM, figures::get))
                .add("乙", new InventedReport(FORMS.edition("2019"), others::get));
        List<Reading> readings = read(book.bytes());
        assertThat(readings).hasSize(2);
        WorkbookLayoutTest.compare(readings.get(0), FORM, figures);
        WorkbookLayoutTest.compare(readings.get(1), FORMS.edition("2019"), others);
    }

    @Test
    void takesTheUnitFromTheTabWhereTheSheetNamesNone() {
        Book book = new Book(false, new Look());
        book.add("云岫县水务局", new InventedReport(FORM, figures::get));
        book.add("青崖镇人民政府", new InventedReport(FORM, figures::get));
        Sheet second = book.workbook().getSheetAt(1);
        for (Row row : second) {
            for (Cell cell : row) {
                if (cell.toString().startsWith("云岫县水务局")) {
                    cell.setBlank();
                }
            }
        }
        assertThat(((Reading.Read) read(book.bytes()).get(1)).report().unit()).contains("青崖镇人民政府");
    }

    @Test
    void joinsRunsAndPassesOverTheirPronunciation() {
        String si = "<si><r><t>云岫县</t></r><r><t xml:space=\"preserve\">水务局2022年政府信息公开工作年度报告</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>yunxiu</t></rPh><phoneticPr fontId=\"1\"/></si>";
        Report report = report(raw("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>", si, Docx.TRANSITIONAL));
        assertThat(report.title()).isEqualTo("云岫县水务局2022年政府信息公开工作年度报告");
    }

    @Test
    void readsCellsThatDoNotSayWhereTheyStandAndStrictWorkbooks() {
        Report report = report(raw(
                "<row><c t=\"inlineStr\"><is><t>云岫县水务局2022年政府信息公开工作年度报告</t></is></c></row>",
                "",
                "http://purl.oclc.org/ooxml/spreadsheetml/main"));
        assertThat(report.figure(CellId.parse("T2.normative.made")).value().map(Object::toString))
                .contains("12");
        assertThat(report.figure(CellId.parse("T2.normative.repealed")).text()).isEqualTo("=SUM(B1:B2)");
        assertThat(report.figure(CellId.parse("T2.normative.repealed")).state()).isEqualTo(FigureState.UNREADABLE);
        assertThat(report.figure(CellId.parse("T2.normative.valid")).value().map(Object::toString))
                .contains("0.3");
    }

    /** A workbook whose table two is written by hand: a number in scientific style, a formula without a value, noise. */
    private static byte[] raw(String title, String strings, String namespace) {
        String sheet = "<worksheet xmlns=\"" + namespace + "\"><sheetData>" + title
                + row("二、主动公开政府信息情况")
                + row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")
                + row("规章", "0", "0", "0")
                + "<row>" + inline("行政规范性文件")
                + "<c><v>1.2E1</v></c><c><f>SUM(B1:B2)</f><v></v></c><c><v>0.30000000000000004</v></c></row>"
                + row("信息内容", "本年处理决定数量")
                + row("行政许可", "3")
                + row("行政处罚", "4")
                + row("行政强制", "5")
                + row("三、收到和处理政府信息公开申请情况")
                + "</sheetData></worksheet>";
        Map<String, String> parts = new TreeMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns:r=\"urn:r\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"/xl/worksheets/s.xml\"/>"
                        + "<Relationship Id=\"r2\" Type=\"x/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
        parts.put("xl/worksheets/s.xml", sheet);
        parts.put("xl/sharedStrings.xml", "<sst>" + strings + "</sst>");
        return Docx.zip(parts);
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<row>");
        for (String cell : cells) {
            row.append(cell.matches("\\d+") ? "<c><v>" + cell + "</v></c>" : inline(cell));
        }
        return row.append("</row>").toString();
    }

    private static String inline(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    @Test
    void refusesASheetOfAHundredThousandRows() {
        String row = "<row><c><v>1</v></c></row>";
        assertThat(key(raw(row.repeat(100_000), "", Docx.TRANSITIONAL))).isEqualTo("read.failed.tooManyCells");
        Book book = book(true, new Look());
        Sheet sheet = book.sheet();
        for (int i = sheet.getLastRowNum() + 1; i < 60_000; i++) {
            sheet.createRow(i).createCell(0).setCellValue(i);
        }
        assertThat(key(book.bytes())).isEqualTo("read.failed.tooManyCells");
    }

    @Test
    void passesOverALongRegisterBesideTheReport() {
        Book book = book(true, new Look());
        Sheet register = book.workbook().createSheet("台账");
        for (int i = 0; i < 60_000; i++) {
            register.createRow(i).createCell(0).setCellValue(i);
        }
        WorkbookLayoutTest.compare(read(book.bytes()).get(0), FORM, figures);
    }

    /** Found by mutation: areas that end before they begin, or lie outside. */
    @Test
    void passesOverMergedCellsThatMakeNoSense() {
        String merges =
                "</sheetData><mergeCells><mergeCell ref=\"J2:B9\"/><mergeCell ref=\"A9:B2\"/><mergeCell ref=\"ZZZ1\"/>"
                        + "<mergeCell ref=\"A0:B0\"/><mergeCell/><mergeCell ref=\"A5000:XFD9000\"/></mergeCells><sheetData>"
                        + row("云岫县水务局2022年政府信息公开工作年度报告");
        Report report = report(raw(merges, "", Docx.TRANSITIONAL));
        assertThat(report.figure(CellId.parse("T2.penalty.decisions")).value().map(Object::toString))
                .contains("4");
    }

    @Test
    void asksForThePasswordToBeTakenAway() {
        Biff8EncryptionKey.setCurrentUserPassword("geheim");
        byte[] bytes;
        try {
            bytes = book(true, new Look()).bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(key(bytes)).isEqualTo("read.failed.password");
    }

    @Test
    void namesTheFormatsThatAreNotRead() {
        assertThat(key(Docx.zip(Map.of("xl/workbook.bin", "x")))).isEqualTo("read.failed.xlsb");
        Book nothing = new Book(true, new Look());
        nothing.workbook().createSheet("a").createRow(0).createCell(0).setCellValue("通讯录");
        assertThat(key(nothing.bytes())).isEqualTo("read.failed.unrelated");
    }

    @Test
    void labelsWithLineEndsAndFullWidthMarksAreTheSame() {
        UnaryOperator<String> labels = l -> l.length() > 3 ? l.substring(0, 2) + "\n" + l.substring(2) : l;
        Book book = new Book(true, new Look()).add("年报", new InventedReport(FORM, figures::get, labels, false, true));
        WorkbookLayoutTest.compare(read(book.bytes()).get(0), FORM, figures);
    }
}
