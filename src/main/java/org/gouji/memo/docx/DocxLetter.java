package org.gouji.memo.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.gouji.memo.PlainText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/**
 * The 信函格式 of GB/T 9704-2012: the office's name 30 mm from the edge, a red double line below it (thick above thin), another 20 mm
 * from the lower edge (thin above thick), both 170 mm wide; the first page has no number.
 */
record DocxLetter(Layout layout) {
    private static final String RED = "FF0000";
    /** Eighths of a point: thick and thin together. */
    private static final int LINE = 24;

    void setUp(XWPFDocument document, String office) {
        XWPFParagraph mark = document.createHeader(HeaderFooterType.FIRST).createParagraph();
        mark.setStyle("LetterMark");
        mark.createRun().setText(PlainText.of(office));
        line(wide(mark).addNewPBdr().addNewBottom(), STBorder.THICK_THIN_SMALL_GAP, "4");
        XWPFParagraph foot = document.createFooter(HeaderFooterType.FIRST).createParagraph();
        foot.setStyle("LetterFoot");
        line(wide(foot).addNewPBdr().addNewBottom(), STBorder.THIN_THICK_SMALL_GAP, "0");
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        section.getPgMar().setHeader(layout.twips("letterMark"));
        section.getPgMar().setFooter(layout.twips("letterFoot"));
    }

    /** Wider than the type area by as much on both sides. */
    private CTPPr wide(XWPFParagraph paragraph) {
        CTPPr properties = paragraph.getCTP().getPPr();
        BigInteger out = BigInteger.valueOf(-layout.twips("letterOut"));
        properties.addNewInd().setLeft(out);
        properties.getInd().setRight(out);
        return properties;
    }

    private static void line(CTBorder border, STBorder.Enum kind, String space) {
        border.setVal(kind);
        border.setColor(RED);
        border.setSz(BigInteger.valueOf(LINE));
        border.setSpace(new BigInteger(space));
    }
}
