package org.gouji.read.pdf;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;
import org.gouji.read.page.Strokes;

/** Follows the path operators of one page (ISO 32000-1, 8.5): lines for the tables, areas for the clipping. */
final class PathDrawing {
    private static final Set<String> PATH_ENDS = Set.of(
            OperatorName.STROKE_PATH,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE,
            OperatorName.CLOSE_AND_STROKE,
            OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE,
            OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE,
            OperatorName.FILL_NON_ZERO,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.ENDPATH);
    private final Strokes strokes;
    private final Clipping clipping;
    private final Paper paper;
    private Matrix ctm = new Matrix();

    /** Draws into {@code strokes} what {@code clipping} and {@code paper} make of it. */
    PathDrawing(Strokes strokes, Clipping clipping, Paper paper) {
        this.strokes = strokes;
        this.clipping = clipping;
        this.paper = paper;
    }

    /** Takes an operator; false where it is none of a path. {@code ctm}: from the operands to the page. */
    boolean take(String name, List<COSBase> operands, Matrix ctm) {
        this.ctm = ctm;
        if (PATH_ENDS.contains(name)) {
            end(name);
            return true;
        }
        return build(name, operands);
    }

    private boolean build(String name, List<COSBase> operands) {
        switch (name) {
            case OperatorName.MOVE_TO:
                point(operands, 0, strokes::move);
                return true;
            case OperatorName.LINE_TO:
                point(operands, 0, strokes::line);
                return true;
            case OperatorName.CURVE_TO:
                point(operands, 0, PathDrawing::bend);
                point(operands, 2, PathDrawing::bend);
                point(operands, 4, strokes::curve);
                return true;
            case OperatorName.CURVE_TO_REPLICATE_INITIAL_POINT:
            case OperatorName.CURVE_TO_REPLICATE_FINAL_POINT:
                point(operands, 0, PathDrawing::bend);
                point(operands, 2, strokes::curve);
                return true;
            case OperatorName.APPEND_RECT:
                rectangle(operands);
                return true;
            case OperatorName.CLOSE_PATH:
                strokes.close();
                return true;
            case OperatorName.CLIP_NON_ZERO:
            case OperatorName.CLIP_EVEN_ODD:
                clipping.want();
                return true;
            default:
                return false;
        }
    }

    private void end(String name) {
        switch (name) {
            case OperatorName.STROKE_PATH:
            case OperatorName.FILL_NON_ZERO_AND_STROKE:
            case OperatorName.FILL_EVEN_ODD_AND_STROKE:
                strokes.stroke();
                break;
            case OperatorName.CLOSE_AND_STROKE:
            case OperatorName.CLOSE_FILL_NON_ZERO_AND_STROKE:
            case OperatorName.CLOSE_FILL_EVEN_ODD_AND_STROKE:
                strokes.close();
                strokes.stroke();
                break;
            case OperatorName.FILL_NON_ZERO:
            case OperatorName.LEGACY_FILL_NON_ZERO:
            case OperatorName.FILL_EVEN_ODD:
                strokes.fill();
                break;
            default:
                strokes.forget();
        }
        clipping.end();
    }

    /** A point that bends a curve: no place of a line, but it tells how far the curve reaches. */
    private static void bend(double x, double y) {
        // only the clipping, which takes every point, is told
    }

    /** Takes a point of the page. */
    private interface Pen {
        void to(double x, double y);
    }

    private void point(List<COSBase> operands, int first, Pen pen) {
        if (operands.size() > first + 1) {
            point(number(operands, first), number(operands, first + 1), pen);
        }
    }

    private void point(double x, double y, Pen pen) {
        double px = ctm.getScaleX() * x + ctm.getShearX() * y + ctm.getTranslateX();
        double py = ctm.getShearY() * x + ctm.getScaleY() * y + ctm.getTranslateY();
        clipping.add(px, py);
        pen.to(paper.x(px, py), paper.y(px, py));
    }

    private void rectangle(List<COSBase> operands) {
        if (operands.size() >= 4) {
            double x = number(operands, 0);
            double y = number(operands, 1);
            double right = x + number(operands, 2);
            double top = y + number(operands, 3);
            point(x, y, strokes::move);
            point(right, y, strokes::line);
            point(right, top, strokes::line);
            point(x, top, strokes::line);
            strokes.close();
        }
    }

    private static double number(List<COSBase> operands, int index) {
        COSBase operand = operands.get(index);
        return operand instanceof COSNumber ? ((COSNumber) operand).floatValue() : 0;
    }
}
