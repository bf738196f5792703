package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import javax.swing.text.DefaultHighlighter.DefaultHighlightPainter;
import javax.swing.text.JTextComponent;
import javax.swing.text.View;
import org.gouji.ui.look.Look;

/** Marks words by a ground and a line, so that nothing is told by colour alone. */
final class SpanPainter extends DefaultHighlightPainter {

    /** What a mark says. */
    enum Mark {
        /** Only the left has these words: struck through. */
        LEFT("Compare.left", "Compare.leftLine"),
        /** Only the right has these words: underlined. */
        RIGHT("Compare.right", "Compare.rightLine"),
        /** Only the left has the paragraph: left readable, a sign beside it says it. */
        LEFT_ALONE("Compare.left", "Compare.leftLine"),
        /** Only the right has the paragraph. */
        RIGHT_ALONE("Compare.right", "Compare.rightLine"),
        /** Other spaces or forms of characters: dotted below. */
        FORMAL("Compare.formal", "Compare.formalLine"),
        /** Both have it: a line below. */
        PASSAGE("Compare.passage", "Compare.passageLine");

        private final String ground;
        private final String line;

        Mark(String ground, String line) {
            this.ground = ground;
            this.line = line;
        }
    }

    private final Mark mark;
    private final boolean current;

    /** {@code current}: framed as well, because somebody went to it. */
    SpanPainter(Mark mark, boolean current) {
        super(Look.color(current ? "Compare.current" : mark.ground));
        this.mark = mark;
        this.current = current;
    }

    @Override
    public Shape paintLayer(Graphics graphics, int start, int end, Shape bounds, JTextComponent component, View view) {
        Shape painted = super.paintLayer(graphics, start, end, bounds, component, view);
        if (painted != null) {
            Rectangle place = painted.getBounds();
            Graphics2D g = (Graphics2D) graphics.create();
            g.setColor(Look.color(mark.line));
            g.setStroke(new BasicStroke(UIScale.scale(current ? 2f : 1.2f)));
            draw(g, place);
            g.dispose();
        }
        return painted;
    }

    private void draw(Graphics2D g, Rectangle place) {
        int bottom = place.y + place.height - UIScale.scale(1);
        int right = place.x + place.width;
        switch (mark) {
            case LEFT -> g.drawLine(place.x, place.y + place.height / 2, right, place.y + place.height / 2);
            case RIGHT, PASSAGE -> g.drawLine(place.x, bottom, right, bottom);
            case LEFT_ALONE, RIGHT_ALONE -> {}
            case FORMAL -> {
                for (int x = place.x; x < right; x += UIScale.scale(4)) {
                    g.drawLine(x, bottom, x + UIScale.scale(1), bottom);
                }
            }
        }
        if (current) {
            g.drawRect(place.x, place.y, Math.max(1, place.width - 1), place.height - 1);
        }
    }
}
