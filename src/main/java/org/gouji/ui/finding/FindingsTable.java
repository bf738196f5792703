package org.gouji.ui.finding;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingUtilities;
import javax.swing.table.TableCellRenderer;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;

/** The table of the list. Sorting and grouping are the presenter's; a click on a heading only asks for it. */
final class FindingsTable extends JTable {
    private final transient FindingsPresenter presenter;
    private final FindingsTableModel lines;
    private final transient HeadRenderer heads;
    private final transient ColumnLayout columns;
    private boolean rendering;
    private boolean begun;
    private int shownRow = -1;

    FindingsTable(FindingsPresenter presenter, Texts texts, Watches watches) {
        super(new FindingsTableModel(presenter, texts));
        this.presenter = presenter;
        lines = (FindingsTableModel) getModel();
        heads = new HeadRenderer(lines);
        Look.named(this, "findings.table", texts.get("findings.name"));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setDefaultRenderer(Object.class, new LineRenderer(lines));
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        setFillsViewportHeight(true);
        setSurrendersFocusOnKeystroke(false);
        columns = new ColumnLayout(this, presenter, texts, watches);
        new GroupKeys(this, lines, presenter);
        getSelectionModel().addListSelectionListener(e -> {
            if (!rendering && !e.getValueIsAdjusting()) {
                mark();
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent event) {
                press(event);
            }
        });
        watches.add(presenter.arrived(), numbers -> repaint());
    }

    void render(FindingsState state) {
        rendering = true;
        try {
            columns.render(state.view().columns());
            boolean others = lines.show(state);
            boolean grown = begun && state.chosenRow() == shownRow;
            begun = !state.listing().whole();
            int row = state.chosenRow();
            shownRow = row;
            if (row < 0) {
                clearSelection();
            } else if (state.marked().length < 2 && (others || row != getSelectedRow() || getSelectedRowCount() != 1)) {
                setRowSelectionInterval(row, row);
                // when the rest joins the first rows nothing moves, wherever she has scrolled to
                if (!grown) {
                    scrollRectToVisible(getCellRect(row, 0, true));
                }
            }
            getTableHeader().repaint();
        } finally {
            rendering = false;
        }
    }

    /** The columns: which are shown, how wide, in which order. */
    ColumnLayout columns() {
        return columns;
    }

    /** What is selected is marked; heads of groups are not. */
    private void mark() {
        Rows rows = presenter.state().get().rows();
        int[] numbers = Arrays.stream(getSelectedRows())
                .filter(row -> row < rows.size())
                .mapToObj(rows::number)
                .flatMap(java.util.Optional::stream)
                .mapToInt(Integer::intValue)
                .toArray();
        int lead = getSelectionModel().getLeadSelectionIndex();
        int row = lead >= 0 && isRowSelected(lead) && rows.number(lead).isPresent() ? lead : firstLine(rows);
        if (numbers.length > 0 && row >= 0) {
            presenter.mark(numbers, row);
        }
    }

    private int firstLine(Rows rows) {
        return Arrays.stream(getSelectedRows())
                .filter(row -> rows.number(row).isPresent())
                .findFirst()
                .orElse(-1);
    }

    private void press(MouseEvent event) {
        int row = rowAtPoint(event.getPoint());
        if (SwingUtilities.isLeftMouseButton(event) && row >= 0) {
            lines.head(row).ifPresent(group -> presenter.fold(group.value()));
        } else if (SwingUtilities.isRightMouseButton(event) && row >= 0 && !isRowSelected(row)) {
            setRowSelectionInterval(row, row);
        }
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        return lines.head(row).isPresent() ? heads : super.getCellRenderer(row, column);
    }
}
