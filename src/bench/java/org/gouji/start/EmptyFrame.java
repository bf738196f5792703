package org.gouji.start;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import javax.swing.JFrame;

/** What the start is measured against: a window with nothing in it, in the same look. */
public final class EmptyFrame {
    private EmptyFrame() {}

    public static void main(String[] args) throws Exception {
        EventQueue.invokeAndWait(() -> {
            FlatLightLaf.setup();
            JFrame frame = new JFrame("empty");
            frame.setSize(1280, 720);
            frame.setVisible(true);
        });
        Mark.painted();
        Mark.here();
    }
}
