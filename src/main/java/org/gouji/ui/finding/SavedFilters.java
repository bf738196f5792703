package org.gouji.ui.finding;

import java.awt.Component;
import java.awt.EventQueue;
import javax.swing.JButton;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTextField;
import javax.swing.MenuElement;
import javax.swing.MenuSelectionManager;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** Filters kept by name: a menu that shows one again, and a field in it that keeps the one in use. */
final class SavedFilters extends JButton {
    private static final int COLUMNS = 14;

    private final transient FindingsPresenter presenter;
    private final transient Texts texts;

    SavedFilters(FindingsPresenter presenter, Texts texts) {
        super(texts.get("findings.saved"));
        this.presenter = presenter;
        this.texts = texts;
        Look.named(this, "findings.saved", texts.get("findings.saved"));
        Look.style(this, "buttonType: toolBarButton; margin: 2,6,2,6");
        setToolTipText(texts.get("findings.saved.tip"));
        addActionListener(e -> open());
    }

    /** Where there is a filter to keep, the keyboard stands in the field for its name; arrow keys go to the names above. */
    private void open() {
        JPopupMenu menu = menu();
        menu.show(this, 0, getHeight());
        Component field = menu.getComponent(menu.getComponentCount() - 1);
        if (field.isEnabled()) {
            // the menu takes the keyboard first
            EventQueue.invokeLater(field::requestFocusInWindow);
        }
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("findings.saved.menu");
        presenter.memory().saved().get().forEach((name, filter) -> {
            JMenuItem item = item(name, "findings.saved." + name);
            item.addActionListener(e -> presenter.show(filter));
            menu.add(item);
        });
        if (presenter.memory().saved().get().isEmpty()) {
            JMenuItem none = item(texts.get("findings.saved.none"), "findings.saved.none");
            none.setEnabled(false);
            menu.add(none);
        } else {
            JMenu forget = new JMenu(texts.get("findings.saved.forget"));
            forget.setName("findings.saved.forget");
            presenter.memory().saved().get().keySet().forEach(name -> {
                JMenuItem item = item(name, "findings.saved.forget." + name);
                item.addActionListener(e -> presenter.memory().forget(name));
                forget.add(item);
            });
            menu.addSeparator();
            menu.add(forget);
        }
        menu.addSeparator();
        menu.add(field(menu));
        return menu;
    }

    private JTextField field(JPopupMenu menu) {
        JTextField name = new JTextField(COLUMNS);
        Look.named(name, "findings.saved.name", texts.get("findings.saved.name"));
        name.putClientProperty("JTextField.placeholderText", texts.get("findings.saved.name"));
        name.setEnabled(!presenter.filter().get().isAll());
        name.addActionListener(e -> {
            MenuElement[] path = MenuSelectionManager.defaultManager().getSelectedPath();
            if (path[path.length - 1] instanceof JMenuItem item && item.isEnabled() && !(item instanceof JMenu)) {
                item.doClick(0);
                menu.setVisible(false);
            } else if (!name.getText().isBlank()) {
                presenter.memory().save(name.getText(), presenter.filter().get());
                menu.setVisible(false);
            }
        });
        return name;
    }

    private static JMenuItem item(String text, String name) {
        JMenuItem item = new JMenuItem(text);
        item.putClientProperty("html.disable", true);
        item.setName(name);
        return item;
    }
}
