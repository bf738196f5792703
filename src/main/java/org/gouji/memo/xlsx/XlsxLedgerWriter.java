package org.gouji.memo.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
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
import org.gouji.memo.Block;
import org.gouji.memo.ColumnKind;
import org.gouji.memo.Ledger;
import org.gouji.memo.PlainText;
import org.gouji.memo.Templates;
import org.gouji.memo.TimelessPackage;

/** Writes a ledger as a workbook with a frozen head and filters. Same ledger, same bytes. Any thread. */
public final class XlsxLedgerWriter {
    /** Width of a character, as Excel counts. */
    private static final int CHARACTER = 256;

    private final DataNode layout;

    /** A writer with what is shipped. */
    public XlsxLedgerWriter() {
        this(Templates.shipped());
    }

    /** A writer by an office's own templates. */
    public XlsxLedgerWriter(Templates templates) {
        this.layout = templates.layout().get("ledger");
    }

    /** Writes {@code ledger} to {@code out}, which stays open. */
    public void write(Ledger ledger, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Styles styles = new Styles(workbook, layout);
            for (Ledger.Sheet sheet : ledger.sheets()) {
                sheet(workbook.createSheet(SafeText.sheetName(sheet.name())), sheet.table(), styles);
            }
            SafeText.properties(workbook, ledger.writtenAt());
            TimelessPackage.write(workbook, out);
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private void sheet(XSSFSheet sheet, Block.Table table, Styles styles) {
        List<Block.Column> columns = table.columns();
        head(sheet.createRow(0), columns, styles);
        for (Block.Row row : table.rows()) {
            row(sheet.createRow(sheet.getLastRowNum() + 1), row, columns, styles);
        }
        Map<String, DataNode> widths = layout.get("widths").map();
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(
                    i, Integer.parseInt(widths.get(columns.get(i).kind().key()).text()) * CHARACTER);
        }
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, columns.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private static void head(XSSFRow row, List<Block.Column> columns, Styles styles) {
        for (int i = 0; i < columns.size(); i++) {
            XSSFCell cell = row.createCell(i);
            cell.setCellValue(columns.get(i).head());
            cell.setCellStyle(styles.head);
        }
    }

    private static void row(XSSFRow row, Block.Row content, List<Block.Column> columns, Styles styles) {
        for (int i = 0; i < columns.size(); i++) {
            ColumnKind kind = columns.get(i).kind();
            XSSFCell cell = row.createCell(i);
            List<String> lines = content.cells().get(i);
            if (kind == ColumnKind.NUMBER) {
                cell.setCellValue(Integer.parseInt(lines.get(0)));
            } else {
                cell.setCellValue(SafeText.harmless(
                        String.join("\n", lines.stream().map(PlainText::of).toList())));
            }
            cell.setCellStyle(kind.centred() ? styles.centre : styles.text);
        }
    }

    /** The looks of cells. */
    private static final class Styles {
        private final XSSFCellStyle head;
        private final XSSFCellStyle text;
        private final XSSFCellStyle centre;

        Styles(XSSFWorkbook workbook, DataNode layout) {
            Map<Boolean, XSSFFont> fonts = new HashMap<>();
            for (boolean bold : new boolean[] {false, true}) {
                XSSFFont font = workbook.createFont();
                font.setFontName(layout.get("font").text());
                font.setFontHeightInPoints(Short.parseShort(layout.get("size").text()));
                font.setBold(bold);
                fonts.put(bold, font);
            }
            text = style(workbook, fonts.get(false), HorizontalAlignment.LEFT);
            // Excel keeps it a text when the cell is edited
            text.setQuotePrefixed(true);
            centre = style(workbook, fonts.get(false), HorizontalAlignment.CENTER);
            head = style(workbook, fonts.get(true), HorizontalAlignment.CENTER);
        }

        private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font, HorizontalAlignment alignment) {
            XSSFCellStyle style = workbook.createCellStyle();
            style.setFont(font);
            style.setWrapText(true);
            style.setAlignment(alignment);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            border(style);
            return style;
        }

        private static void border(CellStyle style) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
    }
}
