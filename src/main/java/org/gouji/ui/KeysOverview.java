package org.gouji.ui;

import java.awt.Color;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** All keys at one look, by menu, as they are now. */
final class KeysOverview extends JPanel {
    private static final List<List<AppAction.Menu>> COLUMNS = List.of(
            List.of(AppAction.Menu.FILE, AppAction.Menu.HELP),
            List.of(AppAction.Menu.AUDIT),
            List.of(AppAction.Menu.GO),
            List.of(AppAction.Menu.VIEW));

    private final JButton change;

    private KeysOverview(Actions actions, Texts texts) {
        super(new MigLayout("insets 16 20 14 20, gap 28 12, wrap " + COLUMNS.size(), "", "[][top][]"));
        setName("keys.overview");
        add(Look.text(new JLabel(texts.get("shortcuts.title")), "h3"), "span");
        for (List<AppAction.Menu> menus : COLUMNS) {
            JPanel column = new JPanel(new MigLayout("insets 0, gap 12 3, wrap 2", "[right][]"));
            for (AppAction.Menu menu : menus) {
                fill(column, menu, actions, texts);
            }
            add(column, "aligny top");
        }
        JLabel hint = Look.text(new JLabel(texts.get("shortcuts.hint")), "small");
        change = new JButton(actions.get(AppAction.CHANGE_KEYS));
        change.setMnemonic(0);
        change.setText(actions.plainText(AppAction.CHANGE_KEYS));
        Look.named(change, "keys.overview.change", change.getText());
        add(hint, "span, split 2, growx, pushx");
        add(change);
    }

    private static void fill(JPanel column, AppAction.Menu menu, Actions actions, Texts texts) {
        JLabel title = Look.text(new JLabel(Mnemonic.plain(texts.get(menu.textKey()))), "h4");
        column.add(title, column.getComponentCount() == 0 ? "skip 1" : "skip 1, gaptop 10");
        Color faint = Look.color("Pane.faint");
        for (AppAction action : AppAction.values()) {
            if (action.menu() == menu) {
                JLabel keys = new JLabel(actions.keys(action));
                keys.setForeground(faint);
                JLabel name = new JLabel(actions.plainText(action));
                name.setEnabled(actions.get(action).isEnabled());
                column.add(keys);
                column.add(name);
            }
        }
    }

    /** Opens it over a window. */
    static void open(JFrame frame, Actions actions, Texts texts) {
        KeysOverview overview = new KeysOverview(actions, texts);
        Overlay.open(frame, overview, overview.change);
    }
}
