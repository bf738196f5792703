package org.gouji.ui.window;

import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JComponent;
import javax.swing.RepaintManager;

/** Remembers every component that is changed outside the event thread once it is on the screen. */
public final class EventThreadGuard extends RepaintManager {
    private final List<String> violations = new CopyOnWriteArrayList<>();

    /** What was done from which thread. */
    public List<String> violations() {
        return violations;
    }

    @Override
    public synchronized void addInvalidComponent(JComponent component) {
        check(component);
        super.addInvalidComponent(component);
    }

    @Override
    public void addDirtyRegion(JComponent component, int x, int y, int width, int height) {
        check(component);
        super.addDirtyRegion(component, x, y, width, height);
    }

    private void check(JComponent component) {
        if (!EventQueue.isDispatchThread() && component.isShowing()) {
            violations.add(component.getName() + " " + component.getClass().getSimpleName() + " on "
                    + Thread.currentThread().getName());
        }
    }
}
