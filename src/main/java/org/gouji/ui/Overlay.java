package org.gouji.ui;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JLayeredPane;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.gouji.ui.look.Look;

/** Something that lies over the window for a moment. Not modal: Escape, or the focus going elsewhere, closes it; Escape leads back to where one was. */
final class Overlay extends JPanel {
    private static final String FOCUS = "permanentFocusOwner";
    private static final String CLOSE = "close";

    private final transient Component before;
    private final transient JLayeredPane layers;
    private final transient PropertyChangeListener leaving = this::focusMoved;
    private final transient ComponentAdapter resizing = new ComponentAdapter() {
        @Override
        public void componentResized(ComponentEvent event) {
            place();
        }
    };

    private boolean reached;

    private Overlay(JFrame frame, JComponent content, Component before) {
        super(new BorderLayout());
        this.before = before;
        layers = frame.getLayeredPane();
        setName("overlay");
        setBorder(BorderFactory.createLineBorder(Look.color("Sheet.line")));
        setFocusCycleRoot(true);
        add(content);
        // a click beside the parts must not reach what lies below
        addMouseListener(new MouseAdapter() {});
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0), CLOSE);
        getActionMap().put(CLOSE, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                close(true);
            }
        });
    }

    /** Lays {@code content} over a window in place of what lies there; {@code first} of it gets the focus. */
    static void open(JFrame frame, JComponent content, JComponent first) {
        // the focus goes to the next one, not back and forth: that would close the next one as well
        Component before = closeAll(frame).orElse(frame.getMostRecentFocusOwner());
        Overlay overlay = new Overlay(frame, content, before);
        overlay.layers.add(overlay, JLayeredPane.POPUP_LAYER);
        overlay.place();
        overlay.layers.addComponentListener(overlay.resizing);
        first.requestFocusInWindow();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, overlay.leaving);
    }

    /** Closes what lies over a window; where one was before. */
    static Optional<Component> closeAll(JFrame frame) {
        Optional<Component> before = Optional.empty();
        for (Component part : frame.getLayeredPane().getComponentsInLayer(JLayeredPane.POPUP_LAYER)) {
            if (part instanceof Overlay open) {
                before = Optional.ofNullable(open.before);
                open.close(false);
            }
        }
        return before;
    }

    /** Closes the overlay around a part of it. */
    static void closeAround(Component part) {
        if (SwingUtilities.getAncestorOfClass(Overlay.class, part) instanceof Overlay overlay) {
            overlay.close(true);
        }
    }

    /** Whether a component lies in an overlay. */
    static boolean has(Component component) {
        return component instanceof Overlay || SwingUtilities.getAncestorOfClass(Overlay.class, component) != null;
    }

    private void place() {
        Dimension wanted = getPreferredSize();
        int width = Math.min(wanted.width, layers.getWidth());
        int height = Math.min(wanted.height, layers.getHeight());
        setBounds((layers.getWidth() - width) / 2, (layers.getHeight() - height) / 3, width, height);
        revalidate();
    }

    private void focusMoved(PropertyChangeEvent event) {
        if (event.getNewValue() instanceof Component now
                && SwingUtilities.getWindowAncestor(now) == SwingUtilities.getWindowAncestor(this)) {
            boolean inside = SwingUtilities.isDescendingFrom(now, this);
            // a menu that closes gives the focus back to where it was before the overlay gets it
            if (!inside && reached) {
                close(false);
            }
            reached |= inside;
        }
    }

    private void close(boolean back) {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, leaving);
        layers.removeComponentListener(resizing);
        layers.remove(this);
        layers.repaint();
        if (back && before != null) {
            before.requestFocusInWindow();
        }
    }
}
