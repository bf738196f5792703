package org.gouji.read.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;
import org.gouji.read.page.Glyph;
import org.gouji.read.page.PageContent;
import org.gouji.read.page.Strokes;

/** Follows the drawing of pages and keeps the letters and the lines. Pictures are only counted. One document, one thread. */
final class PageDrawing extends PDFStreamEngine {
    private static final int MOST_GLYPHS = 1_000_000;
    private static final int MOST_OPERATORS = 10_000_000;
    private static final int PATIENCE = 0x3FF;
    private final Characters characters = new Characters();
    private List<Glyph> glyphs = new ArrayList<>();
    private Strokes strokes = new Strokes();
    private Clipping clipping = new Clipping();
    private Paper paper;
    private PathDrawing paths;
    private int pictures;
    private int drawn;
    private int operators;

    PageDrawing() {
        addOperator(new BeginText(this));
        addOperator(new Concatenate(this));
        addOperator(new DrawObject(this));
        addOperator(new EndText(this));
        addOperator(new MoveText(this));
        addOperator(new MoveTextSetLeading(this));
        addOperator(new NextLine(this));
        addOperator(new Restore(this));
        addOperator(new Save(this));
        addOperator(new SetCharSpacing(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetMatrix(this));
        addOperator(new SetTextHorizontalScaling(this));
        addOperator(new SetTextLeading(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new SetTextRise(this));
        addOperator(new SetWordSpacing(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
    }

    /** What stands on a page. */
    PageContent follow(PDPage page, int number) throws IOException, UnreadableFileException {
        glyphs = new ArrayList<>();
        strokes = new Strokes();
        clipping = new Clipping();
        paper = new Paper(page);
        paths = new PathDrawing(strokes, clipping, paper);
        try {
            processPage(page);
        } catch (StoppedException e) {
            throw e.reason();
        }
        return new PageContent(number, paper.width(), paper.height(), glyphs, strokes.rules());
    }

    int pictures() {
        return pictures;
    }

    /** How many characters the pages so far have. */
    int drawn() {
        return drawn;
    }

    boolean mostlyUnknown() {
        return characters.mostlyUnknown();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (operators > MOST_OPERATORS) {
            throw new StoppedException(new UnreadableFileException("read.failed.hostile"));
        }
        if ((operators & PATIENCE) == 0) {
            checkPatience();
        }
        String name = operator.getName();
        if (!paths.take(name, operands, getGraphicsState().getCurrentTransformationMatrix())
                && !picture(name, operands)) {
            super.processOperator(operator, operands);
        }
    }

    private static void checkPatience() throws StoppedException {
        try {
            Patience.check();
        } catch (UnreadableFileException e) {
            throw new StoppedException(e);
        }
    }

    @Override
    public void saveGraphicsState() {
        super.saveGraphicsState();
        clipping.save();
    }

    @Override
    public void restoreGraphicsState() {
        super.restoreGraphicsState();
        clipping.restore();
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        int depth = clipping.depth();
        clipping.save();
        super.showForm(form);
        clipping.restore(depth);
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        int depth = clipping.depth();
        clipping.save();
        super.showTransparencyGroup(form);
        clipping.restore(depth);
    }

    private boolean picture(String name, List<COSBase> operands) {
        boolean picture = OperatorName.BEGIN_INLINE_IMAGE.equals(name)
                || OperatorName.DRAW_OBJECT.equals(name) && isPicture(operands);
        pictures += picture ? 1 : 0;
        return picture;
    }

    private boolean isPicture(List<COSBase> operands) {
        return !operands.isEmpty()
                && operands.get(0) instanceof COSName
                && getResources() != null
                && getResources().isImageXObject((COSName) operands.get(0));
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector advance) throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        if (mode == RenderingMode.NEITHER || mode == RenderingMode.NEITHER_CLIP) {
            return; // what a scanner's software believes to have read
        }
        drawn++;
        if (drawn > MOST_GLYPHS) {
            throw new StoppedException(new UnreadableFileException("read.failed.hostile"));
        }
        double width = font.isVertical() ? font.getWidth(code) / 1000 : advance.getX();
        if (!clipping.shows(at, advance.getX())) {
            return;
        }
        paper.place(at, characters.of(font, code), width, font.isVertical()).ifPresent(glyphs::add);
    }

    @Override
    protected void showType3Glyph(Matrix at, PDType3Font font, int code, Vector advance) {
        // what it draws is a letter, not lines of the page
    }

    /** Carries the reason to stop through PDFBox, which lets only this kind of exception pass. */
    private static final class StoppedException extends IOException {
        private static final long serialVersionUID = 1;
        private final transient UnreadableFileException reason;

        StoppedException(UnreadableFileException reason) {
            super(reason);
            this.reason = reason;
        }

        UnreadableFileException reason() {
            return reason;
        }
    }
}
