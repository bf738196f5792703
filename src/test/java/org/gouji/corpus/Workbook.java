package org.gouji.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;

/** A workbook of one sheet written by POI: prose in merged rows, the tables below each other on one grid. */
final class Workbook {
    private static final int COLUMNS = 15;

    private Workbook() {}

    static byte[] xlsx(Draft draft) {
        return write(draft, new XSSFWorkbook());
    }

    static byte[] xls(Draft draft) {
        return write(draft, new HSSFWorkbook());
    }

    private static byte[] write(Draft draft, org.apache.poi.ss.usermodel.Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("年度报告");
            int row = 0;
            for (Block block : draft.blocks()) {
                if (block instanceof Line line) {
                    sheet.createRow(row).createCell(0).setCellValue(line.text());
                    sheet.addMergedRegion(new CellRangeAddress(row, row, 0, COLUMNS - 1));
                    row++;
                } else {
                    row = table(sheet, row, (Drawn) block);
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int table(Sheet sheet, int first, Drawn table) {
        int at = first;
        for (List<Drawn.Slot> slots : table.slots()) {
            Row row = sheet.createRow(at);
            for (Drawn.Slot slot : slots) {
                if (slot.box().isPresent()) {
                    Box box = slot.box().get();
                    fill(row.createCell(slot.column()), box.text());
                    if (box.wide() > 1 || box.high() > 1) {
                        sheet.addMergedRegion(new CellRangeAddress(
                                at, at + box.high() - 1, slot.column(), slot.column() + box.wide() - 1));
                    }
                }
            }
            at++;
        }
        return at;
    }

    /** Plain numbers as numbers, everything else as text. */
    private static void fill(Cell cell, String text) {
        if (text.matches("-?\\d{1,9}(\\.\\d{1,4})?")) {
            cell.setCellValue(Double.parseDouble(text));
        } else {
            cell.setCellValue(text);
        }
    }
}
