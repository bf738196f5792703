package org.gouji.ui;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.util.Arrays;
import java.util.Locale;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.ListCellRenderer;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.TypedChoice;
import org.gouji.ui.look.Typing;

/** All actions by name: type some of it, Enter does it, Escape goes back to where one was. */
final class Palette extends JPanel {
    private static final int ROWS = 14;
    private static final int COLUMNS = 44;

    private final transient Actions actions;
    private final JTextField words = new JTextField(COLUMNS);
    private final DefaultListModel<Entry> found = new DefaultListModel<>();
    private final JList<Entry> list = new JList<>(found);

    private record Entry(AppAction action, String text, String keys) {
        @Override
        public String toString() {
            return text + " " + keys;
        }
    }

    /** The name at the left, its keys at the right. */
    private static final class EntryRenderer implements ListCellRenderer<Entry> {
        private final JPanel line = new JPanel(new BorderLayout());
        private final JLabel name = new JLabel();
        private final JLabel keys = new JLabel();

        EntryRenderer() {
            line.setBorder(BorderFactory.createEmptyBorder(2, 8, 2, 8));
            line.add(name, BorderLayout.CENTER);
            line.add(keys, BorderLayout.EAST);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<? extends Entry> list, Entry entry, int index, boolean selected, boolean focused) {
            name.setText(entry.text());
            keys.setText(entry.keys());
            // the field has the focus, but the list is what is worked in
            line.setBackground(UIManager.getColor(selected ? "List.selectionBackground" : "List.background"));
            Color ink = UIManager.getColor(selected ? "List.selectionForeground" : "List.foreground");
            name.setForeground(ink);
            keys.setForeground(selected ? ink : Look.color("Pane.faint"));
            line.getAccessibleContext().setAccessibleName(entry.toString());
            return line;
        }
    }

    private Palette(Actions actions, Texts texts) {
        super(new BorderLayout());
        this.actions = actions;
        setName("palette");
        Look.named(words, "palette.words", texts.get("palette.name"));
        Look.named(list, "palette.list", texts.get("palette.name"));
        words.putClientProperty("JTextField.placeholderText", texts.get("palette.hint"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setVisibleRowCount(ROWS);
        list.setCellRenderer(new EntryRenderer());
        add(words, BorderLayout.NORTH);
        add(new JScrollPane(list), BorderLayout.CENTER);
        Typing.listen(words, this::find);
        TypedChoice.of(words, list, this::run, () -> Overlay.closeAround(this));
        find("");
    }

    /** Opens it over a window. */
    static void open(JFrame frame, Actions actions, Texts texts) {
        Palette palette = new Palette(actions, texts);
        Overlay.open(frame, palette, palette.words);
    }

    private void find(String typed) {
        String sought = typed.toLowerCase(Locale.ROOT).replace(" ", "");
        found.clear();
        Arrays.stream(AppAction.values())
                .filter(a -> a != AppAction.PALETTE && actions.get(a).isEnabled())
                .map(a -> new Entry(a, actions.plainText(a), actions.keys(a)))
                .filter(e ->
                        e.toString().toLowerCase(Locale.ROOT).replace(" ", "").contains(sought))
                .forEach(found::addElement);
        list.setSelectedIndex(0);
    }

    private void run() {
        Entry entry = list.getSelectedValue();
        Overlay.closeAround(this);
        if (entry != null) {
            // when the focus is back where the action expects it
            SwingUtilities.invokeLater(
                    () -> actions.get(entry.action()).actionPerformed(new ActionEvent(this, 0, entry.text())));
        }
    }
}
