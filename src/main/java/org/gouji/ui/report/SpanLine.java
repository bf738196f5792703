package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Line2D;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultHighlighter;
import javax.swing.text.JTextComponent;
import javax.swing.text.Position;
import javax.swing.text.View;
import org.gouji.ui.look.Look;

/** A line of dots under text about which something was found. */
final class SpanLine extends DefaultHighlighter.DefaultHighlightPainter {
    SpanLine() {
        super(Look.color("Finding.warning.color"));
    }

    @Override
    public Shape paintLayer(Graphics graphics, int start, int end, Shape bounds, JTextComponent component, View view) {
        try {
            Shape shape = start == view.getStartOffset() && end == view.getEndOffset()
                    ? bounds
                    : view.modelToView(start, Position.Bias.Forward, end, Position.Bias.Backward, bounds);
            Rectangle place = shape.getBounds();
            Graphics2D g = (Graphics2D) graphics.create();
            float dot = UIScale.scale(2f);
            g.setColor(getColor());
            g.setStroke(new BasicStroke(
                    UIScale.scale(1.5f), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {dot, dot}, 0));
            double y = place.getMaxY() - UIScale.scale(1f);
            g.draw(new Line2D.Double(place.getMinX(), y, place.getMaxX(), y));
            g.dispose();
            return place;
        } catch (BadLocationException e) {
            return null;
        }
    }
}
