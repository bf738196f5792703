package org.gouji.ui.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;

/** What a cell says and, smaller, what it should probably say: {@code 7→1}; where that counts already, the first is struck through. */
final class Suggestion {
    private static final String NOTHING = " ";
    private static final float SMALLER = 0.86f;

    private final TextLayout printed;
    private final TextLayout suggested;
    private final boolean counts;

    Suggestion(String printed, String suggested, boolean counts, Font font, FontRenderContext context) {
        this.counts = counts;
        this.printed = new TextLayout(printed.isEmpty() ? NOTHING : printed, font, context);
        String to = (counts ? NOTHING : "→") + suggested;
        Font bold = font.deriveFont(Font.BOLD, counts ? font.getSize2D() : font.getSize2D() * SMALLER);
        this.suggested = new TextLayout(to, bold, context);
    }

    float width() {
        return printed.getAdvance() + suggested.getAdvance();
    }

    /** Draws both in the middle of {@code bounds}, on one base line. */
    void paint(Graphics2D g, Rectangle bounds, Color ink, Color accent) {
        float x = bounds.x + (bounds.width - width()) / 2;
        float y = bounds.y + (bounds.height + printed.getAscent() - printed.getDescent()) / 2;
        g.setColor(ink);
        printed.draw(g, x, y);
        if (counts) {
            float middle = y - (printed.getAscent() - printed.getDescent()) / 2.4f;
            g.setStroke(new BasicStroke(1.4f));
            g.draw(new Line2D.Float(x - 1, middle, x + printed.getAdvance() + 1, middle));
            g.setStroke(new BasicStroke(1));
        }
        g.setColor(accent);
        suggested.draw(g, x + printed.getAdvance(), y);
    }
}
