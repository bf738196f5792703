package org.gouji.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Draws reports into workbooks with POI, in many layouts. */
final class Book {
    private static final int WIDEST = 15;
    private final Workbook workbook;
    private final Look look;
    private final CellStyle ruled;
    private Sheet sheet;
    private int row;
    private int tables;

    /** How a report is laid out; by default on one sheet, bordered, merged, figures as numbers. */
    static final class Look {
        boolean borders = true;
        boolean merges = true;
        boolean mergedProse = true;
        boolean numbers = true;
        boolean sheetPerTable;
        boolean gaps;
        boolean formulas;
        int left;
        int top;
        String format = "General";

        Look with(Consumer<Look> change) {
            change.accept(this);
            return this;
        }
    }

    Book(boolean old, Look look) {
        this.workbook = old ? new HSSFWorkbook() : new XSSFWorkbook();
        this.look = look;
        this.ruled = workbook.createCellStyle();
        ruled.setDataFormat(workbook.createDataFormat().getFormat(look.format));
        if (look.borders) {
            ruled.setBorderBottom(BorderStyle.THIN);
            ruled.setBorderTop(BorderStyle.THIN);
            ruled.setBorderLeft(BorderStyle.THIN);
            ruled.setBorderRight(BorderStyle.THIN);
        }
    }

    Workbook workbook() {
        return workbook;
    }

    Sheet sheet() {
        return sheet;
    }

    Book add(String name, InventedReport report) {
        open(name);
        report.draw(this::line, this::table);
        if (look.formulas) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }
        return this;
    }

    private void open(String name) {
        sheet = workbook.createSheet(name);
        row = look.top;
    }

    private void line(String text) {
        if (text.isBlank()) {
            row += look.gaps ? 1 : 0;
            return;
        }
        sheet.createRow(row).createCell(look.left).setCellValue(text);
        if (look.mergedProse) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, look.left, look.left + WIDEST - 1));
        }
        row++;
    }

    private void table(Sketch sketch) {
        Sheet text = sheet;
        int textRow = row;
        if (look.sheetPerTable) {
            open("附表" + ++tables);
        }
        row += look.gaps ? 1 : 0;
        draw(sketch);
        row += look.gaps ? 2 : 0;
        if (look.sheetPerTable) {
            sheet = text;
            row = textRow;
        }
    }

    private void draw(Sketch sketch) {
        int[] left = new int[64];
        for (List<Sketch.Cell> cells : sketch.rows()) {
            Row line = sheet.createRow(row);
            int column = 0;
            List<Sketch.Cell> rest = new ArrayList<>(cells);
            while (!rest.isEmpty() || column < left.length && left[column] > 0) {
                if (left[column] > 0) {
                    blank(line, column);
                    left[column++]--;
                    continue;
                }
                Sketch.Cell cell = rest.remove(0);
                put(line, column, cell);
                for (int i = 0; i < cell.wide(); i++) {
                    if (i > 0) {
                        blank(line, column + i);
                    }
                    left[column + i] = cell.high() - 1;
                }
                column += cell.wide();
            }
            row++;
        }
    }

    private void blank(Row line, int column) {
        if (look.borders) {
            line.createCell(look.left + column).setCellStyle(ruled);
        }
    }

    private void put(Row line, int column, Sketch.Cell cell) {
        int at = look.left + column;
        boolean merged = look.merges && (cell.wide() > 1 || cell.high() > 1);
        if (merged) {
            sheet.addMergedRegion(new CellRangeAddress(
                    line.getRowNum(), line.getRowNum() + cell.high() - 1, at, at + cell.wide() - 1));
        }
        if (cell.text().isEmpty() && !look.borders) {
            return;
        }
        Cell target = line.createCell(at);
        target.setCellStyle(ruled);
        if (look.numbers && cell.text().matches("\\d{1,9}(\\.\\d+)?")) {
            if (look.formulas && !cell.text().equals("0")) { // POI leaves a mark on zeros that nobody computed
                target.setCellFormula(cell.text() + "+0");
            } else {
                target.setCellValue(Double.parseDouble(cell.text()));
            }
        } else if (!cell.text().isEmpty()) {
            target.setCellValue(cell.text());
        }
    }

    byte[] bytes() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
