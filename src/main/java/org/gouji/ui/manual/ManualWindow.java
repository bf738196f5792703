package org.gouji.ui.manual;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Frame;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import javax.swing.JFrame;
import javax.swing.WindowConstants;
import org.gouji.text.Texts;

/** The manual in a window of its own, to lie beside the work; there is one at most. Event thread only. */
public final class ManualWindow {
    private static final String NAME = "manual";

    private ManualWindow() {}

    /** Opens the manual, in place of one that is open, at the chapter for a page of the window; it closes with its owner. */
    public static void open(JFrame owner, Texts texts, String page) {
        for (Frame frame : Frame.getFrames()) {
            if (NAME.equals(frame.getName())) {
                frame.dispose();
            }
        }
        Manual manual = Manual.load(texts.language());
        ManualPresenter presenter =
                new ManualPresenter(manual, manual.forPage(page).orElse(0));
        ManualView view = new ManualView(presenter, texts);
        JFrame frame = new JFrame(texts.get("manual.title"));
        frame.setName(NAME);
        frame.setIconImages(owner.getIconImages());
        frame.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
        frame.setContentPane(view);
        frame.setBounds(place(owner));
        view.key(KeyEvent.VK_ESCAPE, 0, frame::dispose);
        WindowAdapter closing = new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                frame.dispose();
            }
        };
        owner.addWindowListener(closing);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                owner.removeWindowListener(closing);
            }
        });
        frame.setVisible(true);
        view.words().requestFocusInWindow();
    }

    /** At the right of its owner's screen, where the list of points stays in sight. */
    private static Rectangle place(JFrame owner) {
        Rectangle screen = owner.getGraphicsConfiguration().getBounds();
        int width = Math.min(UIScale.scale(920), screen.width);
        int height = Math.min(UIScale.scale(720), screen.height - UIScale.scale(60));
        return new Rectangle(screen.x + screen.width - width, screen.y + (screen.height - height) / 2, width, height);
    }
}
