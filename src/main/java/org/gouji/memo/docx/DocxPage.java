package org.gouji.memo.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Page size, margins, grid and page numbers of GB/T 9704-2012. */
record DocxPage(Layout layout) {
    /** A character of the body, twips. */
    private static final int CHARACTER = 315;

    private static final BigInteger ONE_CHARACTER = BigInteger.valueOf(100);

    void setUp(XWPFDocument document) {
        CTBody body = document.getDocument().getBody();
        CTSectPr section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        pageNumber(document, HeaderFooterType.DEFAULT, ParagraphAlignment.RIGHT);
        pageNumber(document, HeaderFooterType.EVEN, ParagraphAlignment.LEFT);
        document.setEvenAndOddHeadings(true);
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(layout.twips("width"));
        size.setH(layout.twips("height"));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(layout.twips("top"));
        margins.setLeft(layout.twips("left"));
        margins.setRight(layout.twips("right"));
        margins.setBottom(layout.twips("bottom"));
        margins.setHeader(layout.twips("footer"));
        margins.setFooter(layout.twips("footer"));
        margins.setGutter(0);
        CTDocGrid grid = section.isSetDocGrid() ? section.getDocGrid() : section.addNewDocGrid();
        grid.setType(STDocGrid.LINES);
        grid.setLinePitch(BigInteger.valueOf(layout.linePitch()));
    }

    /** — 1 —, one character from the outer edge. */
    private static void pageNumber(XWPFDocument document, HeaderFooterType pages, ParagraphAlignment side) {
        XWPFParagraph paragraph = document.createFooter(pages).createParagraph();
        paragraph.setStyle("Footer");
        paragraph.setAlignment(side);
        CTInd indent = paragraph.getCTP().getPPr().addNewInd();
        if (side == ParagraphAlignment.RIGHT) {
            indent.setRightChars(ONE_CHARACTER);
            indent.setRight(CHARACTER);
        } else {
            indent.setLeftChars(ONE_CHARACTER);
            indent.setLeft(CHARACTER);
        }
        paragraph.createRun().setText("— ");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("1");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        paragraph.createRun().setText(" —");
    }
}
