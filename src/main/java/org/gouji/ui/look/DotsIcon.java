package org.gouji.ui.look;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import javax.swing.Icon;

/** Three dots one above the other: there is more to choose here. As narrow as a scroll bar, in the colour of its button's words. */
public final class DotsIcon implements Icon {
    private static final int WIDTH = 9;
    private static final int HEIGHT = 16;

    @Override
    public void paintIcon(Component component, Graphics graphics, int x, int y) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(component.getForeground());
        double dot = UIScale.scale(2.4f);
        for (int i = -1; i <= 1; i++) {
            double middle = y + getIconHeight() / 2.0 + i * UIScale.scale(5f);
            g.fill(new Ellipse2D.Double(x + (getIconWidth() - dot) / 2, middle - dot / 2, dot, dot));
        }
        g.dispose();
    }

    @Override
    public int getIconWidth() {
        return UIScale.scale(WIDTH);
    }

    @Override
    public int getIconHeight() {
        return UIScale.scale(HEIGHT);
    }
}
