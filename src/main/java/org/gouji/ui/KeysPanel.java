package org.gouji.ui;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.KeysPresenter.KeysState;
import org.gouji.ui.KeysPresenter.Mode;
import org.gouji.ui.look.Look;

/** The keys of all actions, to be changed: Enter and then the new keys. */
final class KeysPanel extends JPanel {
    private final transient KeysPresenter presenter;
    private final transient Texts texts;
    private final Lines lines = new Lines();
    private final JTable table;
    private final JLabel told = new JLabel(" ");
    private final JButton take;

    private KeysPanel(KeysPresenter presenter, Texts texts) {
        super(new MigLayout("insets 16 20 14 20, gap 8, fill", "[grow, fill]", "[][grow, fill][][]"));
        this.presenter = presenter;
        this.texts = texts;
        this.table = new JTable(lines);
        setName("keys");
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getSelectionModel().addListSelectionListener(e -> {
            if (table.getSelectedRow() >= 0) {
                presenter.choose(AppAction.values()[table.getSelectedRow()]);
            }
        });
        table.addKeyListener(new Pressed());
        table.setFocusTraversalKeysEnabled(false);
        table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(320));
        table.getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(160));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setPreferredSize(new Dimension(UIScale.scale(640), UIScale.scale(400)));
        Look.named(table, "keys.table", texts.get("keys.title"));
        told.setName("keys.told");
        take = button("keys.take", presenter::take);
        add(Look.text(new JLabel(texts.get("keys.title")), "h3"), "wrap");
        add(scroll, "wrap");
        add(told, "split 2, wmin 0, growx, h 28!");
        add(take, "wrap, hidemode 0");
        add(button("keys.change", presenter::ask), "split 5");
        add(button("keys.clear", presenter::clear));
        add(button("keys.reset", presenter::reset));
        add(button("keys.reset.all", presenter::resetAll));
        add(button("keys.close", () -> Overlay.closeAround(this)));
        table.setRowSelectionInterval(0, 0);
        presenter.state().watch(this::render);
    }

    /** Opens it over a window. */
    static void open(JFrame frame, KeysPresenter presenter, Texts texts) {
        KeysPanel panel = new KeysPanel(presenter, texts);
        Overlay.open(frame, panel, panel.table);
    }

    private JButton button(String key, Runnable then) {
        JButton button = new JButton(new AbstractAction(texts.get(key)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
                if (table.isShowing()) {
                    table.requestFocusInWindow();
                }
            }
        });
        return Look.named(button, key, texts.get(key));
    }

    private void render(KeysState state) {
        lines.fireTableRowsUpdated(0, lines.getRowCount() - 1);
        take.setVisible(state.mode() == Mode.TAKEN);
        String keys = state.wanted().map(Keys::shown).orElse("");
        String owner = state.wanted()
                .flatMap(state.keys()::of)
                .map(a -> Mnemonic.plain(texts.get(a.textKey())))
                .orElse("");
        told.setText(texts.get(
                "keys.told." + state.mode().key(),
                "action",
                Mnemonic.plain(texts.get(state.chosen().textKey())),
                "keys",
                keys,
                "owner",
                owner));
        told.setToolTipText(told.getText());
    }

    /** While keys are asked for, they are heard before anything acts on them. */
    private final class Pressed extends KeyAdapter {
        @Override
        public void keyPressed(KeyEvent event) {
            Mode mode = presenter.state().get().mode();
            int code = event.getKeyCode();
            boolean bare = event.getModifiersEx() == 0;
            if (mode == Mode.LOOKING) {
                look(event, code, bare);
            } else {
                event.consume();
                if (bare && code == KeyEvent.VK_ESCAPE) {
                    presenter.cancel();
                } else if (bare && code == KeyEvent.VK_ENTER && mode == Mode.TAKEN) {
                    presenter.take();
                } else {
                    Keys.of(event).ifPresent(presenter::press);
                }
            }
        }

        private void look(KeyEvent event, int code, boolean bare) {
            if (bare && code == KeyEvent.VK_ENTER) {
                presenter.ask();
            } else if (bare && (code == KeyEvent.VK_DELETE || code == KeyEvent.VK_BACK_SPACE)) {
                presenter.clear();
            } else if (code == KeyEvent.VK_TAB) {
                if (event.isShiftDown()) {
                    table.transferFocusBackward();
                } else {
                    table.transferFocus();
                }
            } else {
                return;
            }
            event.consume();
        }
    }

    private final class Lines extends AbstractTableModel {
        @Override
        public int getRowCount() {
            return AppAction.values().length;
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return texts.get(column == 0 ? "keys.column.action" : "keys.column.keys");
        }

        @Override
        public Object getValueAt(int row, int column) {
            AppAction action = AppAction.values()[row];
            KeyMap keys = presenter.state().get().keys();
            if (column == 0) {
                return Mnemonic.plain(texts.get(action.textKey()));
            }
            String shown = keys.of(action).map(Keys::shown).orElse("");
            return keys.isChanged(action) ? texts.get("keys.changed", "keys", shown) : shown;
        }
    }
}
