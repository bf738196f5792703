package org.gouji.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A Word document whose office mends figures in its tables, or breaks others. */
public final class CorrectedDocx implements AutoCloseable {
    private final XWPFDocument document;

    private CorrectedDocx(XWPFDocument document) {
        this.document = document;
    }

    /** The document in {@code file}. */
    public static CorrectedDocx of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new CorrectedDocx(new XWPFDocument(in));
        }
    }

    /** Writes {@code figure} into the cell so many places behind the one that says {@code label}. */
    public CorrectedDocx put(String label, int behind, String figure) {
        for (XWPFTable table : document.getTables()) {
            for (XWPFTableRow row : table.getRows()) {
                List<XWPFTableCell> cells = row.getTableCells();
                for (int i = 0; i + behind < cells.size(); i++) {
                    if (cells.get(i).getText().equals(label)) {
                        write(cells.get(i + behind), figure);
                        return this;
                    }
                }
            }
        }
        throw new AssertionError("no row " + label);
    }

    /** Writes {@code figure} into a cell of the last row of a table. */
    public CorrectedDocx putLast(int table, int cell, String figure) {
        XWPFTable last = document.getTables().get(table);
        write(last.getRow(last.getNumberOfRows() - 1).getCell(cell), figure);
        return this;
    }

    private static void write(XWPFTableCell cell, String figure) {
        cell.getParagraphs().get(0).getRuns().get(0).setText(figure, 0);
    }

    /** Saves it as it is now. */
    public Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
