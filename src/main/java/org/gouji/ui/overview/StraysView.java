package org.gouji.ui.overview;

import com.formdev.flatlaf.util.UIScale;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.work.overview.Stray;
import org.gouji.work.overview.Stray.Kind;

/** The files to put in order: what is the matter, why, and what can be done about the chosen ones. */
final class StraysView extends JPanel {
    private static final String FILES = "files";
    private static final String NONE = "none";

    private final transient StraysPresenter presenter;
    private final transient Texts texts;
    private final StraysTableModel files;
    private final JTable table;
    private final JTextArea reason = new JTextArea();
    private final JButton retry = new JButton();
    private final JButton place = new JButton();
    private final JButton remove = new JButton();
    private final JButton restore = new JButton();
    private final JButton folder = new JButton();
    private final JButton undo = new JButton();
    private final JScrollPane about;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);

    StraysView(StraysPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill, hidemode 3", "[grow, fill]", "[grow, fill][][]"));
        this.presenter = presenter;
        this.texts = texts;
        this.files = new StraysTableModel(texts);
        this.table = new JTable(files) {
            @Override
            public String getToolTipText(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                return row < 0 ? null : files.stray(row).path();
            }
        };
        setBackground(Look.color("Pane.background"));
        Look.named(table, "overview.strays", texts.get("overview.strays.name"));
        table.setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        table.setFillsViewportHeight(true);
        ((DefaultTableCellRenderer) table.getTableHeader().getDefaultRenderer())
                .setHorizontalAlignment(SwingConstants.LEADING);
        int[] widths = {74, 260, 130, 48};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(widths[i]));
        }
        table.getSelectionModel().addListSelectionListener(e -> renderChosen());
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        JLabel none = Look.text(new JLabel(texts.get("overview.strays.none"), SwingConstants.CENTER), "large");
        none.setName("overview.strays.none");
        none.setForeground(Look.color("Pane.faint"));
        body.add(list, FILES);
        body.add(none, NONE);
        add(body, "wrap");
        about = reason();
        add(about, "wrap");
        add(buttons());
        watches.add(presenter.state(), this::render);
    }

    private JScrollPane reason() {
        Look.named(reason, "overview.strays.reason", texts.get("overview.strays.reason"));
        reason.setEditable(false);
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        reason.setRows(3);
        JScrollPane scroll = new JScrollPane(reason);
        scroll.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Look.color("Pane.line")));
        return scroll;
    }

    private JPanel buttons() {
        JPanel buttons = new JPanel(new MigLayout("insets 6 8 6 8, gap 6, hidemode 3", "[][][][][]push[]"));
        button(buttons, retry, "overview.strays.retry", () -> presenter.retry(chosen()));
        button(buttons, place, "overview.strays.place", () -> first().ifPresent(presenter::place));
        button(buttons, remove, "overview.strays.remove", () -> chosen().forEach(presenter::remove));
        button(buttons, restore, "overview.strays.restore", () -> chosen().forEach(presenter::restore));
        button(buttons, folder, "overview.strays.folder", () -> first().ifPresent(presenter::openFolder));
        button(buttons, undo, "overview.strays.undo", presenter::restoreLast);
        retry.setToolTipText(texts.get("overview.strays.retry.tip"));
        key(
                "ENTER",
                () -> first().ifPresent(stray -> {
                    if (stray.isReport()) {
                        presenter.place(stray);
                    } else {
                        presenter.retry(chosen());
                    }
                }));
        key(
                "DELETE",
                () -> chosen().stream()
                        .filter(stray -> stray.kind() != Kind.WITHDRAWN)
                        .forEach(presenter::remove));
        return buttons;
    }

    private void button(JPanel row, JButton button, String key, Runnable verb) {
        button.setText(texts.get(key));
        Look.named(button, key, button.getText());
        Look.style(button, "margin: 2,10,2,10");
        button.addActionListener(e -> verb.run());
        row.add(button);
    }

    private void key(String key, Runnable verb) {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        table.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                verb.run();
            }
        });
    }

    private List<Stray> chosen() {
        return Arrays.stream(table.getSelectedRows()).mapToObj(files::stray).toList();
    }

    private Optional<Stray> first() {
        return chosen().stream().findFirst();
    }

    /** Chooses a file, where it is listed. */
    void choose(String path) {
        for (int row = 0; row < files.getRowCount(); row++) {
            if (files.stray(row).path().equals(path)) {
                table.setRowSelectionInterval(row, row);
                table.scrollRectToVisible(table.getCellRect(row, 0, true));
                table.requestFocusInWindow();
            }
        }
    }

    private void render(StraysState state) {
        Optional<String> kept = first().map(Stray::id);
        int at = table.getSelectedRow();
        if (files.show(state.strays()) && files.getRowCount() > 0) {
            int same = kept.map(files::row).orElse(-1);
            int row = same >= 0 ? same : Math.max(0, Math.min(at, files.getRowCount() - 1));
            table.setRowSelectionInterval(row, row);
        }
        undo.setVisible(state.removed().isPresent());
        state.removed().ifPresent(stray -> {
            String said = texts.get(
                    "overview.strays.undo",
                    "file",
                    stray.path().substring(stray.path().lastIndexOf('/') + 1));
            undo.setText(texts.get("overview.strays.undo.short"));
            undo.setToolTipText(said);
            undo.getAccessibleContext().setAccessibleName(said);
        });
        boolean none = state.strays().isEmpty();
        cards.show(body, none ? NONE : FILES);
        // where there is nothing to put in order there is nothing to press, but for taking back what was just removed
        about.setVisible(!none);
        renderChosen();
    }

    private void renderChosen() {
        List<Stray> chosen = chosen();
        reason.setText(chosen.isEmpty() ? "" : files.reason(chosen.get(0)));
        reason.setCaretPosition(0);
        boolean anyFile = chosen.stream().anyMatch(stray -> !stray.isReport());
        boolean anyOut = chosen.stream().anyMatch(stray -> stray.kind() == Kind.WITHDRAWN);
        // only what can be done with the chosen ones: the row has no room for all of it at once
        retry.setVisible(anyFile);
        place.setVisible(!chosen.isEmpty() && !anyFile && !anyOut);
        remove.setVisible(!chosen.isEmpty() && !anyOut);
        folder.setVisible(!chosen.isEmpty());
        retry.setEnabled(anyFile);
        folder.setEnabled(chosen.size() == 1);
        place.setEnabled(chosen.size() == 1 && !anyFile && !anyOut);
        remove.setEnabled(!chosen.isEmpty() && !anyOut);
        restore.setVisible(anyOut);
        restore.setEnabled(chosen.stream().allMatch(stray -> stray.kind() == Kind.WITHDRAWN));
    }
}
