package org.gouji.ui;

import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.ui.look.Look;

/** The actions of every day as buttons. */
final class ToolBar extends JPanel {
    ToolBar(Actions actions) {
        super(new MigLayout("insets 4 8 4 8, gap 4", "", "[]"));
        add(actions, List.of(AppAction.IMPORT_FOLDER, AppAction.IMPORT_FILES));
        add(actions, List.of(AppAction.RECHECK));
        add(actions, List.of(AppAction.PREVIOUS, AppAction.NEXT));
        add(actions, List.of(AppAction.EXPORT_MEMO, AppAction.EXPORT_UNIT_MEMO));
    }

    private void add(Actions actions, List<AppAction> group) {
        for (AppAction action : group) {
            JButton button = new JButton(actions.get(action));
            button.setMnemonic(0);
            button.setText(actions.plainText(action));
            actions.tip(button, action);
            button.setFocusable(false);
            Look.named(button, "tool." + action.textKey(), button.getText());
            Look.style(button, "buttonType: toolBarButton; margin: 3,8,3,8");
            add(button, group.indexOf(action) == 0 && getComponentCount() > 0 ? "gapleft 14" : "");
        }
    }
}
