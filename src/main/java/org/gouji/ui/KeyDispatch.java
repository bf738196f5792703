package org.gouji.ui;

import java.awt.Component;
import java.awt.KeyEventDispatcher;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.function.Supplier;
import javax.swing.JFrame;
import javax.swing.MenuSelectionManager;

/**
 * Lets the keys of the window come before those that tables, trees, split panes and text fields have of their own, and work
 * where nothing has the focus. Other windows, open menus and overlays are left alone. Event thread only.
 */
final class KeyDispatch implements KeyEventDispatcher {
    private final JFrame frame;
    private final Supplier<Actions> actions;
    private boolean done;

    private KeyDispatch(JFrame frame, Supplier<Actions> actions) {
        this.frame = frame;
        this.actions = actions;
    }

    /** Dispatches the keys of a window as long as it is open. */
    static void of(JFrame frame, Supplier<Actions> actions) {
        KeyDispatch dispatch = new KeyDispatch(frame, actions);
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addKeyEventDispatcher(dispatch);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent event) {
                KeyboardFocusManager.getCurrentKeyboardFocusManager().removeKeyEventDispatcher(dispatch);
            }
        });
    }

    @Override
    public boolean dispatchKeyEvent(KeyEvent event) {
        if (event.getID() != KeyEvent.KEY_PRESSED) {
            // what the keys would have written goes with them
            return done && event.getID() == KeyEvent.KEY_TYPED;
        }
        done = isOurs(event)
                && Keys.of(event)
                        .flatMap(actions.get()::of)
                        .map(action -> run(action, event))
                        .orElse(false);
        return done;
    }

    private boolean isOurs(KeyEvent event) {
        Component focused =
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusedWindow() == frame
                && MenuSelectionManager.defaultManager().getSelectedPath().length == 0
                && !event.isConsumed()
                && !(focused != null && Overlay.has(focused));
    }

    private static boolean run(javax.swing.Action action, KeyEvent event) {
        if (action.isEnabled()) {
            action.actionPerformed(new ActionEvent(event.getSource(), ActionEvent.ACTION_PERFORMED, null));
        }
        return action.isEnabled();
    }
}
