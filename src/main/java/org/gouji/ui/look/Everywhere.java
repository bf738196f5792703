package org.gouji.ui.look;

import java.awt.Component;
import java.awt.Container;
import java.awt.event.ContainerAdapter;
import java.awt.event.ContainerEvent;
import java.util.function.Consumer;
import javax.swing.CellRendererPane;

/** Does something to every component below a root, those that come later included. Event thread only. */
public final class Everywhere {

    private Everywhere() {}

    /** Does {@code what} to {@code root} and everything that is or comes below it; renderers, which come with each drawing, are left out. */
    public static void below(Component root, Consumer<Component> what) {
        if (root instanceof CellRendererPane) {
            return;
        }
        what.accept(root);
        if (root instanceof Container container) {
            for (Component part : container.getComponents()) {
                below(part, what);
            }
            container.addContainerListener(new ContainerAdapter() {
                @Override
                public void componentAdded(ContainerEvent event) {
                    below(event.getChild(), what);
                }
            });
        }
    }
}
