package org.gouji.memo.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.form.Sheet;
import org.gouji.memo.Block;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table of the form with its merged cells, on the width of the type area; a row stays on one page. */
record DocxForm(Layout layout) {
    /** Shares of the width: an outer label column, the innermost one, one without others, a column of figures. */
    private static final int OUTER = 4;

    private static final int INNER = 13;
    private static final int ONLY = 8;
    private static final int FIGURE = 4;

    void write(Block.Form form, XWPFDocument document) {
        Sheet sheet = form.sheet();
        int[] widths = widths(sheet);
        CTTbl tbl = document.getDocument().getBody().addNewTbl();
        DocxTable.properties(tbl.addNewTblPr(), Arrays.stream(widths).sum());
        CTTblGrid grid = tbl.addNewTblGrid();
        Arrays.stream(widths).forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        for (int row = 0; row < sheet.rows(); row++) {
            CTRow tr = tbl.addNewTr();
            tr.addNewTrPr().addNewCantSplit();
            for (Sheet.Box box : covering(sheet, row)) {
                cell(tr.addNewTc(), box, row, form, width(widths, box));
            }
        }
    }

    /** The cells that stand in a row or reach into it, from left to right. */
    private static List<Sheet.Box> covering(Sheet sheet, int row) {
        List<Sheet.Box> boxes = new ArrayList<>(sheet.cells().stream()
                .filter(b -> b.row() <= row && row < b.row() + b.rows())
                .toList());
        boxes.sort(Comparator.comparingInt(Sheet.Box::column));
        return boxes;
    }

    private static void cell(CTTc tc, Sheet.Box box, int row, Block.Form form, int width) {
        CTTcPr properties = tc.addNewTcPr();
        DocxTable.width(properties.addNewTcW(), width);
        if (box.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(box.columns()));
        }
        boolean first = box.row() == row;
        if (box.rows() > 1) {
            properties.addNewVMerge().setVal(first ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        String text = box.cell()
                .map(cell -> Optional.ofNullable(form.figures().get(cell)).orElse(""))
                .orElse(box.text());
        DocxTable.lines(
                tc,
                box.kind() == Sheet.Kind.HEAD
                        ? "FormHead"
                        : box.kind() == Sheet.Kind.LABEL ? "FormLabel" : "FormFigure",
                first ? List.of(text) : List.of(""));
    }

    private int[] widths(Sheet sheet) {
        int[] shares = new int[sheet.columns()];
        Arrays.fill(shares, FIGURE);
        Arrays.fill(shares, 0, sheet.labelColumns(), OUTER);
        if (sheet.labelColumns() > 0) {
            shares[sheet.labelColumns() - 1] = sheet.labelColumns() == 1 ? ONLY : INNER;
        }
        int all = Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(s -> layout.textWidth() * s / all).toArray();
    }

    private static int width(int[] widths, Sheet.Box box) {
        return Arrays.stream(widths, box.column(), box.column() + box.columns()).sum();
    }
}
