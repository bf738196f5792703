package org.gouji.ui;

import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.event.ActionEvent;
import java.awt.event.InputEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.InputMap;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import org.gouji.text.Texts;

/** The actions of the window with their texts, keys and menus. Event thread only. */
final class Actions {
    /** A name without an action: the key goes on to the window. */
    private static final String NONE = "none";

    private final Texts texts;
    private final Map<AppAction, Action> actions = new EnumMap<>(AppAction.class);

    /** Actions that do what {@code verbs} says. */
    Actions(Texts texts, Map<AppAction, Runnable> verbs) {
        this.texts = texts;
        String menuKey = menuKey();
        for (AppAction action : AppAction.values()) {
            actions.put(action, action(action, verbs.get(action), menuKey));
        }
    }

    /** One of them. */
    Action get(AppAction action) {
        return actions.get(action);
    }

    /** All menus; the view menu with {@code sort} where there is a list. */
    JMenuBar menus(Optional<SortMenu> sort) {
        JMenuBar bar = new JMenuBar();
        for (AppAction.Menu kind : AppAction.Menu.values()) {
            Mnemonic title = Mnemonic.of(texts.get(kind.textKey()));
            JMenu menu = new JMenu(title.text());
            menu.setMnemonic(title.key());
            menu.setName(kind.textKey());
            fill(menu, kind);
            if (kind == AppAction.Menu.VIEW) {
                sort.ifPresent(part -> menu.insert(part, 2));
            }
            bar.add(menu);
        }
        return bar;
    }

    /** Lets the keys work wherever the focus is below {@code root}, text fields included. */
    void bind(JComponent root) {
        actions.forEach((name, action) -> {
            root.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                    .put((KeyStroke) action.getValue(Action.ACCELERATOR_KEY), name);
            root.getActionMap().put(name, action);
        });
        free(root);
    }

    /** Tables and split panes have keys of their own, F8 among them, which would swallow ours. */
    private void free(Container container) {
        for (Component part : container.getComponents()) {
            if (part instanceof JTable || part instanceof JSplitPane) {
                InputMap keys = ((JComponent) part).getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
                actions.values().forEach(action -> keys.put((KeyStroke) action.getValue(Action.ACCELERATOR_KEY), NONE));
            }
            if (part instanceof Container inner) {
                free(inner);
            }
        }
    }

    /** The text of an action without the mnemonic in brackets that Chinese menus carry. */
    String plainText(AppAction action) {
        return texts.get(action.textKey()).replaceAll("\\(&.\\)", "").replace("&", "");
    }

    /** The keys of an action as people write them. */
    String keys(AppAction action) {
        KeyStroke keys = (KeyStroke) get(action).getValue(Action.ACCELERATOR_KEY);
        String modifiers = InputEvent.getModifiersExText(keys.getModifiers());
        return (modifiers.isEmpty() ? "" : modifiers + "+") + java.awt.event.KeyEvent.getKeyText(keys.getKeyCode());
    }

    private void fill(JMenu menu, AppAction.Menu kind) {
        for (AppAction action : AppAction.values()) {
            if (action.menu() == kind) {
                if (action.opensGroup() && menu.getItemCount() > 0) {
                    menu.addSeparator();
                }
                JMenuItem item = new JMenuItem(get(action));
                item.setName(action.textKey());
                menu.add(item);
            }
        }
    }

    private Action action(AppAction name, Runnable verb, String menuKey) {
        Mnemonic title = Mnemonic.of(texts.get(name.textKey()));
        Action action = new AbstractAction(title.text()) {
            @Override
            public void actionPerformed(ActionEvent event) {
                verb.run();
            }
        };
        action.putValue(Action.MNEMONIC_KEY, (int) title.key());
        action.putValue(
                Action.ACCELERATOR_KEY, KeyStroke.getKeyStroke(name.keys().replace("menu", menuKey)));
        action.setEnabled(verb != null);
        return action;
    }

    private static String menuKey() {
        int mask = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        return mask == InputEvent.META_DOWN_MASK ? "meta" : "ctrl";
    }
}
