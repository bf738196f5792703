package org.gouji.ui.look;

import java.awt.BorderLayout;
import java.awt.EventQueue;
import java.util.function.Supplier;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.gouji.ui.desk.Watches;

/**
 * A part that is made when it is first brought up: what stands in a tab that nobody opens takes no time. Event thread only.
 *
 * @param <C> the part
 */
public final class Later<C extends JComponent> extends JPanel {
    private final transient Supplier<C> maker;
    private C part;

    /** A place for what {@code maker} makes. */
    public Later(Supplier<C> maker) {
        super(new BorderLayout());
        this.maker = maker;
    }

    /** The part; made now where it was not yet. */
    public C part() {
        if (part == null) {
            part = maker.get();
            add(part);
            revalidate();
        }
        return part;
    }

    /** Makes the part after what is going on now, unless by then nobody watches any more. */
    public void soon(Watches watches) {
        boolean[] over = {false};
        watches.atEnd(() -> over[0] = true);
        EventQueue.invokeLater(() -> {
            if (!over[0]) {
                part();
            }
        });
    }

    /** Tabs show the one that is chosen, and hide the others. */
    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            part();
        }
        super.setVisible(visible);
    }
}
