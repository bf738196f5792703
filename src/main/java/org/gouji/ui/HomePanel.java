package org.gouji.ui;

import java.awt.event.HierarchyEvent;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** Where nothing is open: a new workspace, another one, the last ones, or the samples. */
final class HomePanel extends JPanel {
    private static final String OPEN = "open";
    private static final int ROWS = 6;

    HomePanel(Texts texts, Actions actions, List<Path> recent, Consumer<Path> open) {
        super(new MigLayout("fill, insets 24", "[grow, right]24[grow, left]", "[grow, bottom]4[]20[]20[grow, top]"));
        setName("home");
        JLabel title = Look.text(new JLabel(texts.get("app.name")), "h0");
        JLabel hint = Look.text(new JLabel(texts.get("home.hint")), "large");
        hint.setForeground(Look.color("Pane.faint"));
        add(title, "span, center, wrap");
        add(hint, "span, center, wrap");
        JPanel verbs = new JPanel(new MigLayout("insets 0, wrap 1, gap 8, hidemode 3", "[grow, fill]"));
        for (AppAction action : List.of(AppAction.NEW_WORKSPACE, AppAction.OPEN_WORKSPACE, AppAction.TRY_SAMPLES)) {
            JButton button = new JButton(actions.get(action));
            button.setMnemonic(0);
            button.setText(actions.plainText(action));
            Look.named(button, "home." + action.textKey(), button.getText());
            Look.style(button, "margin: 8,20,8,20");
            verbs.add(button);
            // samples may not be there
            button.setVisible(button.isEnabled());
        }
        add(verbs, "aligny top");
        add(
                recent.isEmpty()
                        ? first(texts, actions.get(AppAction.TRY_SAMPLES).isEnabled())
                        : recent(texts, recent, open),
                "aligny top, w 320:520:520, wrap");
        JLabel drop = new JLabel(texts.get("home.drop"));
        drop.setForeground(Look.color("Pane.faint"));
        add(drop, "span, center");
    }

    /** What to do where nothing was ever opened. */
    private static JPanel first(Texts texts, boolean samples) {
        JPanel panel = new JPanel(new MigLayout("insets 4 0 0 0, fill, gap 8", "[grow, fill]"));
        panel.add(Look.text(new JLabel(texts.get("home.recent.none")), "h4"), "wrap");
        JTextArea words =
                new JTextArea(texts.get("home.first") + (samples ? "\n\n" + texts.get("home.first.samples") : ""));
        Look.named(words, "home.first", texts.get("home.recent.none"));
        words.setEditable(false);
        words.setFocusable(false);
        words.setOpaque(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setMargin(new java.awt.Insets(0, 0, 0, 0));
        panel.add(words, "wmin 0, w 520");
        return panel;
    }

    private static JPanel recent(Texts texts, List<Path> recent, Consumer<Path> open) {
        JPanel panel = new JPanel(new MigLayout("insets 0, fill, gap 4", "[grow, fill]", "[][grow, fill]"));
        JLabel label = Look.text(new JLabel(texts.get("home.recent")), "h4");
        panel.add(label, "wrap");
        JList<Path> list = new JList<>(recent.toArray(Path[]::new));
        label.setLabelFor(list);
        Look.named(list, "home.recent", texts.get("home.recent"));
        list.setSelectedIndex(0);
        // Enter opens the one opened last
        list.addHierarchyListener(e -> {
            if ((e.getChangeFlags() & HierarchyEvent.SHOWING_CHANGED) != 0 && list.isShowing()) {
                list.requestFocusInWindow();
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0), OPEN);
        list.getActionMap().put(OPEN, new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent event) {
                if (!list.isSelectionEmpty()) {
                    open.accept(list.getSelectedValue());
                }
            }
        });
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int at = list.locationToIndex(event.getPoint());
                if (event.getClickCount() == 2
                        && at >= 0
                        && list.getCellBounds(at, at).contains(event.getPoint())) {
                    open.accept(recent.get(at));
                }
            }
        });
        list.setCellRenderer(new RecentRenderer());
        list.setVisibleRowCount(Math.min(ROWS, recent.size()));
        panel.add(new JScrollPane(list));
        return panel;
    }
}
