package org.gouji.ui.look;

import com.formdev.flatlaf.ui.FlatToolTipUI;
import javax.swing.JComponent;
import javax.swing.plaf.ComponentUI;

/** Tool tips that never read their text as HTML. */
public final class PlainToolTipUI extends FlatToolTipUI {

    /** Called by Swing for each tool tip. */
    public static ComponentUI createUI(JComponent tip) {
        return new PlainToolTipUI();
    }

    @Override
    public void installUI(JComponent tip) {
        tip.putClientProperty("html.disable", true);
        super.installUI(tip);
    }
}
