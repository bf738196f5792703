package org.gouji.corpus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.gouji.bench.page.Block;
import org.gouji.bench.page.Block.Kind;
import org.gouji.bench.page.Block.Line;
import org.gouji.bench.page.Box;
import org.gouji.bench.page.Drawn;
import org.gouji.bench.page.Drawn.Slot;
import org.gouji.bench.page.Trait;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A Word document written by POI. */
final class WordPoi {

    private WordPoi() {}

    static byte[] write(Draft draft) {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Block block : draft.blocks()) {
                if (block instanceof Drawn table) {
                    table(document, table, draft.has(Trait.UNRULED));
                } else {
                    line(document.createParagraph(), (Line) block);
                }
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void line(XWPFParagraph paragraph, Line line) {
        if (line.kind() == Kind.TITLE) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        }
        XWPFRun run = paragraph.createRun();
        run.setBold(line.kind() == Kind.TITLE || line.kind() == Kind.SECTION);
        run.setText(line.text());
    }

    private static void table(XWPFDocument document, Drawn drawn, boolean bare) {
        XWPFTable table = document.createTable();
        if (bare) {
            table.removeBorders();
        }
        table.removeRow(0);
        for (List<Slot> slots : drawn.slots()) {
            XWPFTableRow row = table.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            for (Slot slot : slots) {
                cell(row.createCell(), slot);
            }
        }
        document.createParagraph();
    }

    private static void cell(XWPFTableCell cell, Slot slot) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (slot.wide() > 1) {
            properties.addNewGridSpan().setVal(java.math.BigInteger.valueOf(slot.wide()));
        }
        if (slot.box().isEmpty()) {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
            return;
        }
        Box box = slot.box().get();
        if (box.high() > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        XWPFRun run = cell.getParagraphs().get(0).createRun();
        for (int i = 0; i < box.lines().size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(box.lines().get(i), i);
        }
    }
}
