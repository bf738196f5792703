package org.gouji.ui.look;

import java.awt.event.ActionEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** A list chosen from while one types: the keys of the field go through it, Enter or a click takes, Escape leaves. */
public final class TypedChoice {
    private final JTextField words;
    private final JList<?> list;

    private TypedChoice(JTextField words, JList<?> list) {
        this.words = words;
        this.list = list;
    }

    /**
     * Lets {@code list} be chosen from by the keys of {@code words}, which keeps the focus.
     *
     * @param take what is done with the line that is selected
     * @param leave what is done instead
     */
    public static void of(JTextField words, JList<?> list, Runnable take, Runnable leave) {
        TypedChoice choice = new TypedChoice(words, list);
        list.setFocusable(false);
        choice.key(KeyEvent.VK_DOWN, () -> choice.move(1));
        choice.key(KeyEvent.VK_UP, () -> choice.move(-1));
        choice.key(KeyEvent.VK_PAGE_DOWN, () -> choice.move(choice.page()));
        choice.key(KeyEvent.VK_PAGE_UP, () -> choice.move(-choice.page()));
        choice.key(KeyEvent.VK_ENTER, take);
        choice.key(KeyEvent.VK_ESCAPE, leave);
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseReleased(MouseEvent event) {
                int row = list.locationToIndex(event.getPoint());
                if (SwingUtilities.isLeftMouseButton(event)
                        && row >= 0
                        && list.getCellBounds(row, row).contains(event.getPoint())) {
                    list.setSelectedIndex(row);
                    take.run();
                }
            }
        });
    }

    private int page() {
        return Math.max(1, list.getLastVisibleIndex() - list.getFirstVisibleIndex());
    }

    private void move(int by) {
        int last = list.getModel().getSize() - 1;
        int to = Math.max(0, Math.min(last, list.getSelectedIndex() + by));
        list.setSelectedIndex(to);
        list.ensureIndexIsVisible(to);
    }

    private void key(int code, Runnable verb) {
        String name = "choice." + code;
        words.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(code, 0), name);
        words.getActionMap().put(name, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                verb.run();
            }
        });
    }
}
