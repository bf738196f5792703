package org.gouji.ui.look;

import com.formdev.flatlaf.ui.FlatLabelUI;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.plaf.ComponentUI;

/** Labels, and the renderers of lists, trees and tables built on them, that never read their text as HTML: a document's text is shown as it stands. */
public final class PlainLabelUI extends FlatLabelUI {

    private PlainLabelUI() {
        super(false);
    }

    /** Called by Swing for each label. */
    public static ComponentUI createUI(JComponent label) {
        return new PlainLabelUI();
    }

    @Override
    protected void installDefaults(JLabel label) {
        super.installDefaults(label);
        label.putClientProperty("html.disable", true);
    }
}
