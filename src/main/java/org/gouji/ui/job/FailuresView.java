package org.gouji.ui.job;

import com.formdev.flatlaf.util.UIScale;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShortCells;
import org.gouji.work.ImportFailure;

/** The files that could not be read: which, why and what to do; below in full for the chosen one. */
public final class FailuresView extends JPanel {
    private final transient Texts texts;
    private final Files files;
    private final JTable table;
    private final JTextArea full = new JTextArea();

    /** Shows the failures of {@code presenter}. */
    public FailuresView(JobsPresenter presenter, Texts texts, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[grow, fill][]"));
        this.texts = texts;
        this.files = new Files();
        this.table = new JTable(files);
        Look.named(table, "failures.table", texts.get("failures.name"));
        Look.named(full, "failures.full", texts.get("failures.full"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getColumnModel().getColumn(0).setPreferredWidth(UIScale.scale(330));
        table.getColumnModel().getColumn(0).setCellRenderer(new ShortCells());
        table.getColumnModel().getColumn(1).setPreferredWidth(UIScale.scale(490));
        table.getSelectionModel().addListSelectionListener(e -> showFull());
        full.setEditable(false);
        full.setLineWrap(true);
        full.setWrapStyleWord(true);
        full.setRows(3);
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        add(list, "wrap");
        add(new JScrollPane(full), "hmin pref");
        watches.add(presenter.state(), this::render);
    }

    private void render(JobsState state) {
        if (!state.failures().equals(files.rows)) {
            files.rows = state.failures();
            files.fireTableDataChanged();
            if (files.getRowCount() > 0) {
                table.setRowSelectionInterval(0, 0);
            }
            showFull();
        }
    }

    private void showFull() {
        int row = table.getSelectedRow();
        full.setText(row < 0 ? "" : files.rows.get(row).path() + "\n" + files.getValueAt(row, 1));
        full.setCaretPosition(0);
    }

    private final class Files extends AbstractTableModel {
        private transient List<ImportFailure> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return 2;
        }

        @Override
        public String getColumnName(int column) {
            return texts.get(column == 0 ? "failures.column.file" : "failures.column.reason");
        }

        @Override
        public Object getValueAt(int row, int column) {
            ImportFailure failure = rows.get(row);
            return column == 0 ? failure.path() : texts.get(failure.message());
        }
    }
}
