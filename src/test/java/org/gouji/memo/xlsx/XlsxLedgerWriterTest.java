package org.gouji.memo.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.form.FormCatalogue;
import org.gouji.memo.AuditItem;
import org.gouji.memo.Ledger;
import org.gouji.memo.Reporting;
import org.gouji.memo.ReviewedReport;
import org.gouji.memo.Season;
import org.gouji.model.Severity;
import org.gouji.text.Language;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.junit.jupiter.api.Test;

/** The workbook, read back with POI. */
class XlsxLedgerWriterTest {
    private static final ReviewedReport WATER = Season.report(1, "云岭县水利局", 2022);

    @Test
    void everyProblemIsARowWithItsState() throws IOException {
        XSSFSheet sheet = read(List.of(
                Season.item(WATER, false, Season.row("total", Severity.ERROR, "总计不符。", "7 ≠ 8", 1)),
                Season.item(WATER, true, Season.blank("表四有空格。"))));

        assertThat(texts(sheet.getRow(0)))
                .containsExactly("序号", "单位", "年度", "所在位置", "问题", "依据", "修改建议", "类别", "程度", "状态");
        assertThat(sheet.getLastRowNum()).isEqualTo(2);
        assertThat(sheet.getRow(1).getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(texts(sheet.getRow(1))).contains("云岭县水利局", "2022", "数据", "错误", "确认");
        assertThat(texts(sheet.getRow(2))).contains("格式", "提示", "待核");
    }

    @Test
    void headIsFrozenAndFiltered() throws IOException {
        XSSFSheet sheet = read(List.of(Season.item(WATER, true, Season.blank("表四有空格。"))));

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A1:J2");
    }

    @Test
    void whatLooksLikeAFormulaIsAText() throws IOException {
        for (String start : List.of("=", "+", "-", "@")) {
            XSSFSheet sheet = read(
                    List.of(Season.item(WATER, false, Season.blank(start + "HYPERLINK(\"http://example.invalid\")"))));
            for (var cell : sheet.getRow(1)) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
            assertThat(sheet.getRow(1).getCell(4).getStringCellValue()).startsWith("'" + start);
        }
    }

    @Test
    void sameLedgerSameBytes() throws IOException {
        List<AuditItem> items = Season.items(List.of(WATER), 12);
        assertThat(bytes(items)).isEqualTo(bytes(items));
    }

    private static List<String> texts(XSSFRow row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(cell -> ((XSSFCell) cell).getCellType() == CellType.STRING ? cell.getStringCellValue() : "")
                .toList();
    }

    private static XSSFSheet read(List<AuditItem> items) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes(items)))) {
            return workbook.getSheetAt(0);
        }
    }

    private static byte[] bytes(List<AuditItem> items) throws IOException {
        Wording wording = new Wording(Texts.load(Language.ZH), FormCatalogue.load());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxLedgerWriter()
                .write(Ledger.of(Season.batch(List.of(WATER), items, true), Reporting.unknown(), wording), out);
        return out.toByteArray();
    }
}
