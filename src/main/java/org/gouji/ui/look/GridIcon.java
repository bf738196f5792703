package org.gouji.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;

/** An icon drawn with lines on a square grid, sharp at any scale. */
public abstract class GridIcon implements Icon {
    private final int units;

    /** An icon of {@code units} times {@code units}, as many pixels on a screen that scales nothing. */
    protected GridIcon(int units) {
        this.units = units;
    }

    /** Draws it; one unit of {@code g} is one of the grid. */
    protected abstract void draw(Graphics2D g);

    @Override
    public final void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.translate(x, y);
        double scale = getIconWidth() / (double) units;
        g.scale(scale, scale);
        draw(g);
        g.dispose();
    }

    @Override
    public final int getIconWidth() {
        return UIScale.scale(units);
    }

    @Override
    public final int getIconHeight() {
        return UIScale.scale(units);
    }
}
