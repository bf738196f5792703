package org.gouji.memo.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.data.DataNode;
import org.gouji.form.Sheet;
import org.gouji.memo.Block;
import org.gouji.memo.CountyTables.FormSheet;
import org.gouji.memo.Templates;
import org.gouji.memo.TimelessPackage;
import org.gouji.model.CellId;

/** Writes the form's tables as a workbook, a sheet each, cells merged as the form does. Same tables, same bytes. Any thread. */
public final class XlsxFormWriter {
    private static final int FIRST_ROW = 2;
    private static final int CHARACTER = 256;
    private static final int LABEL = 14;
    private static final int FIGURE = 11;

    private final DataNode layout;

    /** A writer with what is shipped. */
    public XlsxFormWriter() {
        this(Templates.shipped());
    }

    /** A writer by an office's own templates. */
    public XlsxFormWriter(Templates templates) {
        this.layout = templates.layout().get("ledger");
    }

    /**
     * What stands in the workbook.
     *
     * @param title over each table
     * @param notes under each table
     */
    public record Book(String title, List<FormSheet> sheets, List<String> notes, java.time.Instant writtenAt) {}

    /** Writes {@code book} to {@code out}, which stays open. */
    public void write(Book book, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Map<Sheet.Kind, XSSFCellStyle> styles = styles(workbook);
            XSSFCellStyle plain = plain(workbook);
            for (FormSheet form : book.sheets()) {
                XSSFSheet sheet = workbook.createSheet(SafeText.sheetName(form.name()));
                text(sheet, 0, SafeText.harmless(book.title()), plain);
                table(sheet, form.form(), styles);
                int row = FIRST_ROW + form.form().sheet().rows() + 1;
                for (String note : book.notes()) {
                    text(sheet, row++, SafeText.harmless(note), plain);
                }
                sheet.getPrintSetup().setLandscape(form.form().sheet().labelColumns() == 0);
                sheet.setFitToPage(true);
                sheet.getPrintSetup().setFitHeight((short) 0);
            }
            SafeText.properties(workbook, book.writtenAt());
            TimelessPackage.write(workbook, out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static void text(XSSFSheet sheet, int row, String text, XSSFCellStyle style) {
        XSSFCell cell = sheet.createRow(row).createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static void table(XSSFSheet sheet, Block.Form form, Map<Sheet.Kind, XSSFCellStyle> styles) {
        Sheet grid = form.sheet();
        for (int i = 0; i < grid.rows(); i++) {
            XSSFRow row = sheet.createRow(FIRST_ROW + i);
            for (int j = 0; j < grid.columns(); j++) {
                row.createCell(j).setCellStyle(styles.get(Sheet.Kind.VALUE));
            }
        }
        for (int j = 0; j < grid.columns(); j++) {
            sheet.setColumnWidth(
                    j, (j < grid.labelColumns() ? LABEL * (j + 1 == grid.labelColumns() ? 2 : 1) : FIGURE) * CHARACTER);
        }
        for (Sheet.Box box : grid.cells()) {
            XSSFCell cell = sheet.getRow(FIRST_ROW + box.row()).getCell(box.column());
            cell.setCellStyle(styles.get(box.kind()));
            if (box.cell().isPresent()) {
                figure(cell, box.cell().get(), form);
            } else {
                cell.setCellValue(SafeText.harmless(box.text()));
            }
            if (box.rows() * box.columns() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        FIRST_ROW + box.row(),
                        FIRST_ROW + box.row() + box.rows() - 1,
                        box.column(),
                        box.column() + box.columns() - 1));
            }
        }
    }

    /** A number where the sheet can hold it exactly, else its digits as a text. */
    private static void figure(XSSFCell cell, CellId id, Block.Form form) {
        String digits = form.figures().getOrDefault(id, "");
        if (!digits.isEmpty() && new BigDecimal(digits).precision() <= 15) {
            cell.setCellValue(Double.parseDouble(digits));
        } else {
            cell.setCellValue(digits);
        }
    }

    private Map<Sheet.Kind, XSSFCellStyle> styles(XSSFWorkbook workbook) {
        Map<Sheet.Kind, XSSFCellStyle> styles = new EnumMap<>(Sheet.Kind.class);
        for (Sheet.Kind kind : Sheet.Kind.values()) {
            XSSFCellStyle style = plain(workbook);
            style.setWrapText(true);
            style.setAlignment(kind == Sheet.Kind.LABEL ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            styles.put(kind, style);
        }
        return styles;
    }

    private XSSFCellStyle plain(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.setFontName(layout.get("font").text());
        font.setFontHeightInPoints(Short.parseShort(layout.get("formSize").text()));
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
