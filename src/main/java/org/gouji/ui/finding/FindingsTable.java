package org.gouji.ui.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The table of the list. Sorting is the presenter's; a click on a heading only asks for it. */
final class FindingsTable extends JTable {
    private final FindingsPresenter presenter;
    private final FindingsTableModel lines;
    private boolean rendering;

    FindingsTable(FindingsPresenter presenter, FindingsTableModel lines, Texts texts) {
        super(lines);
        this.presenter = presenter;
        this.lines = lines;
        Look.named(this, "findings.table", texts.get("findings.name"));
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setDefaultRenderer(Object.class, new LineRenderer(lines));
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        setFillsViewportHeight(true);
        setSurrendersFocusOnKeystroke(false);
        widths(texts);
        header();
        getSelectionModel().addListSelectionListener(e -> {
            if (!rendering && !e.getValueIsAdjusting() && getSelectedRow() >= 0) {
                presenter.choose(lines.line(getSelectedRow()).id());
            }
        });
    }

    void render(FindingsState state) {
        rendering = true;
        try {
            lines.show(state.lines(), state.names());
            int row = state.chosenIndex();
            if (row < 0) {
                clearSelection();
            } else if (row != getSelectedRow()) {
                setRowSelectionInterval(row, row);
                scrollRectToVisible(getCellRect(row, 0, true));
            }
            getTableHeader().repaint();
        } finally {
            rendering = false;
        }
    }

    private void widths(Texts texts) {
        String[] widths = texts.get("findings.widths").split(" ");
        for (int i = 0; i < widths.length; i++) {
            TableColumn column = getColumnModel().getColumn(i);
            int width = UIScale.scale(Integer.parseInt(widths[i]));
            column.setPreferredWidth(width);
            Column kind = Column.values()[i];
            boolean fixed = kind == Column.SEVERITY || kind == Column.YEAR || kind == Column.STATE;
            column.setMinWidth(fixed ? width : UIScale.scale(48));
            if (fixed) {
                column.setMaxWidth(width * 2);
            }
        }
    }

    private void header() {
        JTableHeader header = getTableHeader();
        header.setReorderingAllowed(false);
        header.setName("findings.header");
        TableCellRenderer plain = header.getDefaultRenderer();
        header.setDefaultRenderer((table, value, selected, focused, row, column) -> {
            JLabel label = (JLabel) plain.getTableCellRendererComponent(table, value, selected, focused, row, column);
            Column kind = Column.values()[column];
            Sort sort = presenter.state().get().sort();
            boolean sorted = sort.column() == kind && !sort.equals(Sort.natural());
            label.setHorizontalAlignment(
                    kind == Column.EXPECTED || kind == Column.ACTUAL ? SwingConstants.RIGHT : SwingConstants.LEADING);
            label.setHorizontalTextPosition(SwingConstants.LEADING);
            label.setIcon(
                    sorted
                            ? UIManager.getIcon(
                                    sort.descending() ? "Table.descendingSortIcon" : "Table.ascendingSortIcon")
                            : null);
            return label;
        });
        header.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int column = columnAtPoint(event.getPoint());
                if (column >= 0 && event.getButton() == MouseEvent.BUTTON1) {
                    presenter.sortBy(Column.values()[column]);
                }
            }
        });
    }
}
