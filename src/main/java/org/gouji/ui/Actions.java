package org.gouji.ui;

import java.awt.event.ActionEvent;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.AbstractButton;
import javax.swing.Action;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import org.gouji.text.Texts;

/** The actions of the window with their texts, keys and menus. Event thread only. */
final class Actions {
    private final Texts texts;
    private final Map<AppAction, Action> actions = new EnumMap<>(AppAction.class);
    private KeyMap keys = KeyMap.usual();

    /** Actions that do what {@code verbs} says. */
    Actions(Texts texts, Map<AppAction, Runnable> verbs) {
        this.texts = texts;
        for (AppAction action : AppAction.values()) {
            actions.put(action, action(action, verbs.get(action)));
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

    /** Puts keys on, and again where they change: menus and tips follow. */
    void wear(KeyMap next) {
        keys = next;
        actions.forEach((name, action) -> action.putValue(
                Action.ACCELERATOR_KEY, next.of(name).map(Keys::stroke).orElse(null)));
    }

    /** What the keys do. */
    Optional<Action> of(Keys pressed) {
        return keys.of(pressed).map(actions::get);
    }

    /** Lets the tip of a button name the keys of an action. */
    void tip(AbstractButton button, AppAction action) {
        button.setToolTipText(keys(action));
        get(action).addPropertyChangeListener(e -> button.setToolTipText(keys(action)));
    }

    /** The text of an action without the mnemonic in brackets that Chinese menus carry. */
    String plainText(AppAction action) {
        return Mnemonic.plain(texts.get(action.textKey()));
    }

    /** The keys of an action as people write them; empty where it has none. */
    String keys(AppAction action) {
        return keys.of(action).map(Keys::shown).orElse("");
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

    private Action action(AppAction name, Runnable verb) {
        Mnemonic title = Mnemonic.of(texts.get(name.textKey()));
        Action action = new AbstractAction(title.text()) {
            @Override
            public void actionPerformed(ActionEvent event) {
                verb.run();
            }
        };
        action.putValue(Action.MNEMONIC_KEY, (int) title.key());
        action.setEnabled(verb != null);
        return action;
    }
}
