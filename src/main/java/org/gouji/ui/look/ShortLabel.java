package org.gouji.ui.look;

import javax.swing.JLabel;

/** A label that leaves out the middle of its text where there is no room: of a cell's name the end tells the most. */
public final class ShortLabel extends JLabel {
    private final String full;

    /** A label that says {@code full} where it can. */
    public ShortLabel(String full) {
        super(full);
        this.full = full;
    }

    @Override
    public void setBounds(int x, int y, int width, int height) {
        super.setBounds(x, y, width, height);
        setText(Shortened.middle(full, getFontMetrics(getFont())::stringWidth, width));
    }
}
