package org.gouji.ui;

import java.awt.event.KeyEvent;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.gouji.text.Texts;
import org.gouji.ui.finding.Column;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Sort;

/** Sorts the list without a mouse: the order of the check, then each column by its number; a second time turns it round. */
final class SortMenu extends JMenu {
    private final transient FindingsPresenter findings;
    private final JRadioButtonMenuItem[] items = new JRadioButtonMenuItem[Column.values().length + 1];

    SortMenu(FindingsPresenter findings, Texts texts) {
        this.findings = findings;
        Mnemonic title = Mnemonic.of(texts.get("sort.menu"));
        setText(title.text());
        setMnemonic(title.key());
        setName("sort.menu");
        ButtonGroup group = new ButtonGroup();
        add(group, 0, texts.get("sort.natural"), "sort.natural", findings::sortAsChecked);
        for (Column column : Column.values()) {
            add(
                    group,
                    column.ordinal() + 1,
                    texts.get(column.textKey()),
                    "sort." + column.name().toLowerCase(java.util.Locale.ROOT),
                    () -> findings.sortBy(column));
        }
        addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                select();
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
    }

    private void add(ButtonGroup group, int number, String text, String name, Runnable sort) {
        JRadioButtonMenuItem item = new JRadioButtonMenuItem(number + "  " + text);
        item.setMnemonic(KeyEvent.VK_0 + number);
        item.setName(name);
        item.addActionListener(e -> sort.run());
        group.add(item);
        items[number] = item;
        add(item);
    }

    private void select() {
        Sort sort = findings.state().get().sort();
        items[sort.equals(Sort.natural()) ? 0 : sort.column().ordinal() + 1].setSelected(true);
    }
}
