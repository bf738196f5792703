package org.gouji.ui.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/** What a cell says and, smaller, what it should probably say: {@code 7→1}. */
final class Suggestion {
    private static final String NOTHING = " ";

    private final TextLayout printed;
    private final TextLayout suggested;

    Suggestion(String printed, String suggested, Font font, FontRenderContext context) {
        this.printed = new TextLayout(printed.isEmpty() ? NOTHING : printed, font, context);
        this.suggested = new TextLayout("→" + suggested, font.deriveFont(Font.BOLD, font.getSize2D() * 0.86f), context);
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
        g.setColor(accent);
        suggested.draw(g, x + printed.getAdvance(), y);
    }
}
