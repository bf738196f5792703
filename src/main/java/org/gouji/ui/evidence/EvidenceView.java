package org.gouji.ui.evidence;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JList;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** The figures behind the chosen discrepancy. A click or Enter on one shows its cell in the report; Ctrl+C copies all of them. */
public final class EvidenceView extends JList<EvidenceRow> {
    private final transient EvidencePresenter presenter;
    private final transient Runnable reveal;
    private final EvidenceCell cell;
    private final DefaultListModel<EvidenceRow> rows = new DefaultListModel<>();
    private transient Optional<String> shown = Optional.empty();

    /** Shows what {@code presenter} says; {@code reveal} brings the report into view. */
    public EvidenceView(EvidencePresenter presenter, Runnable reveal, Texts texts, Watches watches) {
        this.presenter = presenter;
        this.reveal = reveal;
        setModel(rows);
        Look.named(this, "evidence", texts.get("evidence.name"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setBackground(Look.color("Pane.background"));
        cell = new EvidenceCell(texts);
        setCellRenderer(cell);
        setFixedCellHeight(cell.height());
        setFixedCellWidth(1);
        bind();
        watches.add(presenter.state(), this::render);
    }

    private void bind() {
        on("ENTER", "choose", this::chooseSelected);
        on("SPACE", "choose", this::chooseSelected);
        int menu = Toolkit.getDefaultToolkit().getMenuShortcutKeyMaskEx();
        getInputMap().put(KeyStroke.getKeyStroke(java.awt.event.KeyEvent.VK_C, menu), "copyRows");
        getActionMap().put("copyRows", action(this::copyAll));
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (SwingUtilities.isLeftMouseButton(event)) {
                    rowAt(event).ifPresent(EvidenceView.this::choose);
                }
            }
        });
    }

    private void on(String keys, String name, Runnable what) {
        getInputMap().put(KeyStroke.getKeyStroke(keys), name);
        getActionMap().put(name, action(what));
    }

    private static AbstractAction action(Runnable what) {
        return new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        };
    }

    private Optional<EvidenceRow> rowAt(MouseEvent event) {
        int index = locationToIndex(event.getPoint());
        boolean inside = index >= 0 && getCellBounds(index, index).contains(event.getPoint());
        return inside ? Optional.of(rows.get(index)) : Optional.empty();
    }

    private void chooseSelected() {
        Optional.ofNullable(getSelectedValue()).ifPresent(this::choose);
    }

    private void choose(EvidenceRow row) {
        if (row.report().isPresent()) {
            reveal.run();
        }
        presenter.choose(row);
    }

    private void copyAll() {
        String all =
                presenter.state().get().rows().stream().map(EvidenceRow::line).collect(Collectors.joining("\n"));
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(all), null);
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return rowAt(event).map(presenter::tip).orElse(null);
    }

    private void render(EvidenceState state) {
        boolean same = state.line().equals(shown);
        int selected = same ? getSelectedIndex() : -1;
        shown = state.line();
        cell.measure(state.rows());
        rows.clear();
        rows.addAll(state.rows());
        setVisible(!rows.isEmpty());
        if (selected >= 0 && selected < rows.size()) {
            setSelectedIndex(selected);
        }
        revalidate();
    }

    /** Puts the keyboard on the first figure. */
    public void focus() {
        requestFocusInWindow();
        if (getSelectedIndex() < 0 && !rows.isEmpty()) {
            setSelectedIndex(Math.min(1, rows.size() - 1));
        }
    }
}
