package org.gouji.ui.reading;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.AbstractTableModel;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Report;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.report.ReportState;

/** How the chosen report was read. Enter or a double click on a line shows its cell in the report. */
public final class ReadingView extends JPanel {
    private static final int[] WIDTHS = {90, 420, 240, 200};
    private final transient ReportPresenter presenter;
    private final transient ReadingLines words;
    private final transient Texts texts;
    private final transient Runnable showReport;
    private final JTextArea summary = new JTextArea();
    private final Lines lines;
    private final JTable table;
    private transient Optional<Report> shown = Optional.empty();

    /** Shows the reading of what {@code presenter} shows; {@code showReport} brings the report into view. */
    public ReadingView(
            ReportPresenter presenter, Wording wording, FormCatalogue forms, Runnable showReport, Watches watches) {
        super(new MigLayout("insets 0, gap 0, fill", "[grow, fill]", "[][grow, fill]"));
        this.presenter = presenter;
        this.words = new ReadingLines(wording, forms);
        this.texts = wording.texts();
        this.showReport = showReport;
        this.lines = new Lines();
        this.table = new JTable(lines) {
            @Override
            public String getToolTipText(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                int column = columnAtPoint(event.getPoint());
                return row < 0 || column < 0 ? null : String.valueOf(getValueAt(row, column));
            }
        };
        Look.named(this, "reading", texts.get("reading.name"));
        Look.named(summary, "reading.summary", texts.get("reading.summary"));
        Look.named(table, "reading.table", texts.get("reading.list"));
        summary.setEditable(false);
        summary.setLineWrap(true);
        summary.setBorder(BorderFactory.createEmptyBorder(6, 12, 6, 12));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(WIDTHS[i]));
        }
        bind();
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        add(summary, "wmin 0, wrap");
        add(list, "grow");
        watches.add(presenter.state(), this::render);
    }

    /** Enter shows the cell; the table itself would only go to the next line. */
    private void bind() {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "show");
        table.getActionMap().put("show", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                showCell();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2) {
                    showCell();
                }
            }
        });
    }

    private void showCell() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            lines.rows.get(row).cell().ifPresent(cell -> {
                showReport.run();
                presenter.look(cell);
            });
        }
    }

    private void render(ReportState state) {
        if (state.report().equals(shown) && !summary.getText().isEmpty()) {
            return;
        }
        shown = state.report();
        lines.rows = shown.map(words::of).orElse(List.of());
        lines.fireTableDataChanged();
        summary.setText(shown.map(words::summary).orElse(texts.get("reading.none")));
        summary.setCaretPosition(0);
    }

    /** Puts the keyboard on the list. */
    public void focus() {
        table.requestFocusInWindow();
        if (table.getSelectedRow() < 0 && table.getRowCount() > 0) {
            table.setRowSelectionInterval(0, 0);
        }
    }

    private final class Lines extends AbstractTableModel {
        private transient List<ReadingLine> rows = List.of();

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return WIDTHS.length;
        }

        @Override
        public String getColumnName(int column) {
            return texts.get("reading.column."
                    + List.of("kind", "what", "printed", "where").get(column));
        }

        @Override
        public Object getValueAt(int row, int column) {
            ReadingLine line = rows.get(row);
            return switch (column) {
                case 0 -> texts.get(line.kind().textKey());
                case 1 -> line.what();
                case 2 -> line.printed();
                default -> line.where();
            };
        }
    }
}
