package org.gouji.ui.look;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Three dots one above the other: there is more to choose here. As narrow as a scroll bar. */
public final class DotsIcon extends GridIcon {
    private static final int UNITS = 11;
    private static final double DOT = 2.2;
    private static final double STEP = 3.9;

    /** The dots. */
    public DotsIcon() {
        super(UNITS);
    }

    @Override
    protected void draw(Graphics2D g) {
        g.setColor(Look.color("Pane.faint"));
        for (int i = -1; i <= 1; i++) {
            g.fill(new Ellipse2D.Double((UNITS - DOT) / 2, (UNITS - DOT) / 2 + i * STEP, DOT, DOT));
        }
    }
}
