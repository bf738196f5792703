package org.gouji.memo.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.memo.TimelessPackage;

/**
 * A list of texts under headings that somebody goes on editing in a spreadsheet. Nothing in it is ever a formula.
 *
 * @param name of the sheet
 * @param heads the headings
 * @param rows a text for each heading
 */
public record PlainList(String name, List<String> heads, List<List<String>> rows) {
    private static final String MARK = "\uFEFF";
    private static final String QUOTE = "\"";
    private static final String PLAIN = "[^,\"\\r\\n]*";
    private static final String LINE_END = "\r\n";
    private static final int WIDE = 28 * 256;
    private static final int NARROW = 14 * 256;

    public PlainList {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** Writes it as CSV, in UTF-8 with the mark by which Excel knows it. */
    public void csv(OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder(MARK);
        line(text, heads);
        rows.forEach(row -> line(text, row));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(StringBuilder text, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            text.append(i == 0 ? "" : ",").append(quoted(SafeText.harmless(fields.get(i))));
        }
        text.append(LINE_END);
    }

    private static String quoted(String field) {
        return field.matches(PLAIN) ? field : QUOTE + field.replace(QUOTE, QUOTE + QUOTE) + QUOTE;
    }

    /** Writes it as a workbook with a frozen head, dated {@code at}. */
    public void workbook(Instant at, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet(SafeText.sheetName(name));
            XSSFCellStyle plain = workbook.createCellStyle();
            plain.setQuotePrefixed(true);
            // a text, so that 02-15 stays what it is
            plain.setDataFormat(workbook.createDataFormat().getFormat("@"));
            row(sheet.createRow(0), heads, plain);
            for (List<String> row : rows) {
                row(sheet.createRow(sheet.getLastRowNum() + 1), row, plain);
            }
            for (int i = 0; i < heads.size(); i++) {
                int column = i;
                boolean wide = rows.stream().anyMatch(row -> row.get(column).length() > 6);
                sheet.setColumnWidth(i, wide ? WIDE : NARROW);
            }
            sheet.createFreezePane(1, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, heads.size() - 1));
            SafeText.properties(workbook, at);
            TimelessPackage.write(workbook, out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void row(XSSFRow row, List<String> fields, XSSFCellStyle style) {
        for (int i = 0; i < fields.size(); i++) {
            row.createCell(i).setCellValue(SafeText.harmless(fields.get(i)));
            row.getCell(i).setCellStyle(style);
        }
    }
}
