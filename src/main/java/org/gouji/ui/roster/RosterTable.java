package org.gouji.ui.roster;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Toolkit;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.event.ActionEvent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.DefaultCellEditor;
import javax.swing.JComboBox;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterMistake;
import org.gouji.model.Severity;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The units as a table to write in: what is wrong is marked, Ctrl+V takes what was copied in a spreadsheet. */
final class RosterTable extends JTable {
    private final transient RosterPresenter presenter;
    private final transient RosterWords words;
    private final RosterTableModel model;
    private boolean rendering;

    RosterTable(RosterPresenter presenter, Texts texts) {
        super(new RosterTableModel(presenter, texts));
        this.presenter = presenter;
        this.words = new RosterWords(texts);
        this.model = (RosterTableModel) getModel();
        Look.named(this, "roster.table", texts.get("overview.roster.title"));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setCellSelectionEnabled(true);
        setRowSelectionAllowed(true);
        setColumnSelectionAllowed(false);
        setSurrendersFocusOnKeystroke(true);
        setFillsViewportHeight(true);
        // what was typed is not lost when one clicks elsewhere
        putClientProperty("terminateEditOnFocusLost", Boolean.TRUE);
        setDefaultRenderer(Object.class, new Cells());
        choice(RosterColumn.KIND, RosterWords.KINDS);
        choice(RosterColumn.LEVEL, RosterWords.LEVELS);
        String[] widths = texts.get("roster.widths").split(" ");
        for (int i = 0; i < widths.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(Integer.parseInt(widths[i])));
        }
        getTableHeader().setReorderingAllowed(false);
        getSelectionModel().addListSelectionListener(e -> {
            int row = getSelectionModel().getLeadSelectionIndex();
            if (!rendering && !e.getValueIsAdjusting() && row >= 0 && row < getRowCount()) {
                presenter.choose(row);
            }
        });
        verb("INSERT", presenter::add);
        verb("DELETE", () -> presenter.remove(getSelectedRows()));
        verb("ctrl V", this::paste);
        verb("ctrl Z", presenter::undo);
        verb("ctrl Y", presenter::redo);
        verb("ctrl S", presenter::keep);
        verb("F8", this::nextMistake);
    }

    private void verb(String keys, Runnable then) {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(keys), "roster " + keys);
        getActionMap().put("roster " + keys, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }

    private void choice(RosterColumn column, List<String> choices) {
        JComboBox<String> box = new JComboBox<>(choices.toArray(String[]::new));
        box.setRenderer(new javax.swing.DefaultListCellRenderer() {
            @Override
            public Component getListCellRendererComponent(
                    javax.swing.JList<?> list, Object value, int index, boolean selected, boolean focused) {
                return super.getListCellRendererComponent(
                        list, words.of(column, String.valueOf(value)), index, selected, focused);
            }
        });
        getColumnModel().getColumn(column.ordinal()).setCellEditor(new DefaultCellEditor(box));
    }

    /** Ends an edit that is under way, as if Enter had been pressed. */
    void finish() {
        if (isEditing()) {
            getCellEditor().stopCellEditing();
        }
    }

    /** Goes to the next cell in which something is wrong. */
    void nextMistake() {
        finish();
        presenter.nextMistake().ifPresent(mistake -> {
            int column = mistake.column().orElse(RosterColumn.UNIT).ordinal();
            changeSelection(mistake.line() - 1, column, false, false);
        });
    }

    void paste() {
        finish();
        try {
            Object text = Toolkit.getDefaultToolkit().getSystemClipboard().getData(DataFlavor.stringFlavor);
            int column = Math.max(0, getColumnModel().getSelectionModel().getLeadSelectionIndex());
            int row = getSelectedRowCount() == 0 ? -1 : getSelectedRow();
            presenter.paste(row, RosterColumn.values()[column], String.valueOf(text));
        } catch (UnsupportedFlavorException | IOException | IllegalStateException e) {
            // nothing that could be pasted here
            Toolkit.getDefaultToolkit().beep();
        }
    }

    void render(RosterState state) {
        rendering = true;
        try {
            boolean moved = getSelectionModel().getLeadSelectionIndex() != state.chosen();
            int column = Math.max(0, getColumnModel().getSelectionModel().getLeadSelectionIndex());
            if (model.show(state)) {
                moved = true;
            }
            if (moved && state.chosen() >= 0 && state.chosen() < getRowCount()) {
                changeSelection(state.chosen(), column, false, false);
            }
            repaint();
        } finally {
            rendering = false;
        }
    }

    /** A cell as it is said, with what is wrong. */
    private final class Cells extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int viewColumn) {
            RosterColumn column = RosterColumn.values()[viewColumn];
            String said = words.of(column, String.valueOf(value));
            super.getTableCellRendererComponent(table, said, selected, focused, row, viewColumn);
            Optional<RosterMistake> mistake = presenter.state().get().mistake(row, column);
            String why = mistake.map(m -> words.of(m)).orElse("");
            setToolTipText(why.isEmpty() ? said : why);
            getAccessibleContext().setAccessibleDescription(why);
            if (mistake.isPresent()) {
                setText("⚠ " + said);
            }
            if (!selected) {
                setForeground(mistake.isPresent() ? Look.color(Severity.ERROR) : table.getForeground());
            }
            return this;
        }
    }
}
