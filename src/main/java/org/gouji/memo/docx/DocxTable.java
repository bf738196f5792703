package org.gouji.memo.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.gouji.memo.Block;
import org.gouji.memo.PlainText;
import org.gouji.text.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJcTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A table that fills the type area, with fixed columns and a head repeated on every page; a row stays on one page. */
record DocxTable(Layout layout, Language language) {

    void write(Block.Table table, XWPFDocument document) {
        List<Integer> widths = layout.columnWidths(
                table.columns().stream().map(Block.Column::kind).toList(), language);
        // straight into the markup: the object model slows down with every row it holds
        CTTbl tbl = document.getDocument().getBody().addNewTbl();
        properties(tbl.addNewTblPr(), widths.stream().mapToInt(w -> w).sum());
        CTTblGrid grid = tbl.addNewTblGrid();
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        CTRow head = tbl.addNewTr();
        properties(head, true);
        for (int i = 0; i < widths.size(); i++) {
            cell(
                    head.addNewTc(),
                    widths.get(i),
                    "TableHead",
                    true,
                    List.of(table.columns().get(i).head()));
        }
        int number = 0;
        for (Block.Row row : table.rows()) {
            CTRow tr = tbl.addNewTr();
            properties(tr, false);
            for (int i = 0; i < widths.size(); i++) {
                boolean centred = table.columns().get(i).kind().centred();
                cell(
                        tr.addNewTc(),
                        widths.get(i),
                        centred ? "TableCentre" : "TableText",
                        centred,
                        row.cells().get(i));
            }
            if (row.mark().isPresent()) {
                mark(tr.getTcArray(0).getPArray(0), row.mark().get(), number++);
            }
        }
    }

    static void properties(CTTblPr properties, int width) {
        properties.addNewTblStyle().setVal("ListTable");
        width(properties.addNewTblW(), width);
        properties.addNewJc().setVal(STJcTable.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    }

    private static void properties(CTRow row, boolean head) {
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        if (head) {
            properties.addNewTblHeader();
        }
    }

    private static void cell(CTTc cell, int width, String style, boolean middle, List<String> lines) {
        CTTcPr properties = cell.addNewTcPr();
        width(properties.addNewTcW(), width);
        if (middle) {
            properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        lines(cell, style, lines);
    }

    static void lines(CTTc cell, String style, List<String> lines) {
        for (String line : lines.isEmpty() ? List.of("") : lines) {
            CTP paragraph = cell.addNewP();
            paragraph.addNewPPr().addNewPStyle().setVal(style);
            if (!line.isEmpty()) {
                CTText text = paragraph.addNewR().addNewT();
                text.setStringValue(PlainText.of(line));
                text.setSpace(org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space.PRESERVE);
            }
        }
    }

    /** A bookmark around the paragraph: it stays with it when the document is edited and saved by another program. */
    private static void mark(CTP paragraph, String name, int number) {
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(number));
        start.setName(name);
        paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(number));
    }

    static void width(CTTblWidth width, int twips) {
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(twips));
    }
}
