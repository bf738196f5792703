package org.gouji.ui.report;

import com.formdev.flatlaf.util.UIScale;
import javax.swing.BorderFactory;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Pile;

/** A page of paper: the parts of a report one below the other. */
final class PagePanel extends Pile {
    private static final int GAP = 8;

    PagePanel() {
        super(GAP);
        setBackground(Look.color("Sheet.paper"));
        setBorder(BorderFactory.createEmptyBorder(
                UIScale.scale(12), UIScale.scale(16), UIScale.scale(24), UIScale.scale(16)));
    }
}
