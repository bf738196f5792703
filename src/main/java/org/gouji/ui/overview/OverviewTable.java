package org.gouji.ui.overview;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JLabel;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.gouji.text.Texts;
import org.gouji.ui.look.Look;

/** The list of units. Sorting is the presenter's. A click on a number, a double click and Enter lead to what is behind. */
final class OverviewTable extends JTable {
    private final transient OverviewPresenter presenter;
    private final OverviewTableModel lines;
    private final transient BiConsumer<OverviewLine, Optional<OverviewColumn>> open;
    private final TableColumn signed;
    private boolean rendering;

    OverviewTable(OverviewPresenter presenter, Texts texts, BiConsumer<OverviewLine, Optional<OverviewColumn>> open) {
        super(new OverviewTableModel(texts));
        this.presenter = presenter;
        this.lines = (OverviewTableModel) getModel();
        this.open = open;
        Look.named(this, "overview.table", texts.get("overview.name"));
        setSelectionMode(ListSelectionModel.MULTIPLE_INTERVAL_SELECTION);
        setDefaultRenderer(Object.class, new OverviewRenderer(lines));
        setAutoResizeMode(AUTO_RESIZE_SUBSEQUENT_COLUMNS);
        setFillsViewportHeight(true);
        widths(texts);
        signed = getColumnModel().getColumn(OverviewColumn.SIGNED.ordinal());
        removeColumn(signed);
        header();
        verbs();
    }

    void render(OverviewState state) {
        rendering = true;
        try {
            if (lines.show(state.lines())) {
                int row = state.chosen().map(state.lines()::indexOf).orElse(-1);
                if (row >= 0) {
                    setRowSelectionInterval(row, row);
                    scrollRectToVisible(getCellRect(row, 0, true));
                }
            }
            showSignatures(state.overview().signed());
            getTableHeader().repaint();
        } finally {
            rendering = false;
        }
    }

    /** What can be done with the chosen units, behind the right mouse button and the menu key. */
    void menu(Texts texts, Runnable receipt, Runnable copy) {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("overview.menu");
        item(menu, texts.get("overview.receipt.menu"), receipt);
        item(menu, texts.get("overview.copy"), copy);
        setComponentPopupMenu(menu);
    }

    private static void item(JPopupMenu menu, String text, Runnable then) {
        menu.add(new AbstractAction(text) {
            @Override
            public void actionPerformed(ActionEvent event) {
                then.run();
            }
        });
    }

    /** A menu is about the row that was pressed, unless that is one of those chosen. */
    @Override
    public Point getPopupLocation(MouseEvent event) {
        int row = event == null ? -1 : rowAtPoint(event.getPoint());
        if (row >= 0 && !isRowSelected(row)) {
            setRowSelectionInterval(row, row);
        }
        return super.getPopupLocation(event);
    }

    /** The units that are selected. */
    List<OverviewLine> chosen() {
        return IntStream.of(getSelectedRows()).mapToObj(lines::line).toList();
    }

    /** Nobody who does not sign gives room to signatures. */
    private void showSignatures(boolean signatures) {
        boolean shown = getColumnCount() == OverviewColumn.values().length;
        if (signatures && !shown) {
            addColumn(signed);
        } else if (!signatures && shown) {
            removeColumn(signed);
        }
    }

    private void open(int row, int column) {
        if (row >= 0 && column >= 0) {
            open.accept(lines.line(row), Optional.of(OverviewColumn.values()[convertColumnIndexToModel(column)]));
        }
    }

    private void verbs() {
        getSelectionModel().addListSelectionListener(e -> {
            int row = getSelectionModel().getLeadSelectionIndex();
            if (!rendering && !e.getValueIsAdjusting() && row >= 0 && row < getRowCount()) {
                presenter.choose(lines.line(row));
            }
        });
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                int row = rowAtPoint(event.getPoint());
                int column = columnAtPoint(event.getPoint());
                boolean plain =
                        event.getButton() == MouseEvent.BUTTON1 && !event.isControlDown() && !event.isShiftDown();
                if (plain && row >= 0 && (event.getClickCount() == 2 || leads(row, column))) {
                    open(row, column);
                }
            }
        });
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        getActionMap().put("open", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                open(
                        getSelectionModel().getLeadSelectionIndex(),
                        getColumnModel().getSelectionModel().getLeadSelectionIndex());
            }
        });
    }

    /** Whether one click is enough: a count, or prose that is shared. */
    private boolean leads(int row, int viewColumn) {
        OverviewColumn column = OverviewColumn.values()[convertColumnIndexToModel(viewColumn)];
        OverviewLine line = lines.line(row);
        return OverviewRenderer.severity(column)
                        .filter(s -> line.open().of(s) > 0)
                        .isPresent()
                || column == OverviewColumn.ALIKE
                        && line.report().filter(r -> !r.alike().isEmpty()).isPresent();
    }

    private void widths(Texts texts) {
        String[] widths = texts.get("overview.widths").split(" ");
        for (int i = 0; i < widths.length; i++) {
            int width = UIScale.scale(Integer.parseInt(widths[i]));
            getColumnModel().getColumn(i).setPreferredWidth(width);
            getColumnModel().getColumn(i).setMinWidth(i == 0 ? UIScale.scale(120) : width);
            if (i > 0) {
                getColumnModel().getColumn(i).setMaxWidth(width * 2);
            }
        }
    }

    private void header() {
        JTableHeader header = getTableHeader();
        header.setReorderingAllowed(false);
        header.setName("overview.header");
        TableCellRenderer plain = header.getDefaultRenderer();
        header.setDefaultRenderer((table, value, selected, focused, row, column) -> {
            JLabel label = (JLabel) plain.getTableCellRendererComponent(table, value, selected, focused, row, column);
            OverviewColumn kind = OverviewColumn.values()[column];
            OverviewSort sort = presenter.state().get().sort();
            label.setHorizontalAlignment(kind.isNumber() ? SwingConstants.RIGHT : SwingConstants.LEADING);
            label.setHorizontalTextPosition(SwingConstants.LEADING);
            label.setIcon(
                    sort.column().equals(Optional.of(kind))
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
                    presenter.sortBy(OverviewColumn.values()[column]);
                }
            }
        });
    }
}
