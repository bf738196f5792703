package org.gouji.ui.finding;

import com.formdev.flatlaf.util.UIScale;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.swing.JCheckBoxMenuItem;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.UIManager;
import javax.swing.event.ChangeEvent;
import javax.swing.event.ListSelectionEvent;
import javax.swing.event.TableColumnModelEvent;
import javax.swing.event.TableColumnModelListener;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watches;

/** The columns of the list: which are shown, how wide, in which order; told to the presenter, which keeps it. Event thread only. */
final class ColumnLayout implements TableColumnModelListener {
    private static final int PAUSE_MILLIS = 400;

    private final JTable table;
    private final FindingsPresenter presenter;
    private final Texts texts;
    private final Map<Column, TableColumn> all = new EnumMap<>(Column.class);
    private final Timer pause;
    private String shown = "";
    private boolean rendering;

    ColumnLayout(JTable table, FindingsPresenter presenter, Texts texts, Watches watches) {
        this.table = table;
        this.presenter = presenter;
        this.texts = texts;
        String[] widths = texts.get("findings.widths").split(" ");
        for (Column kind : Column.values()) {
            TableColumn column = table.getColumnModel().getColumn(kind.ordinal());
            int width = UIScale.scale(Integer.parseInt(widths[kind.ordinal()]));
            column.setIdentifier(kind);
            column.setPreferredWidth(width);
            column.setMinWidth(UIScale.scale(36));
            all.put(kind, column);
        }
        pause = new Timer(PAUSE_MILLIS, e -> keep());
        pause.setRepeats(false);
        watches.atEnd(pause::stop);
        header();
        table.getColumnModel().addColumnModelListener(this);
    }

    /** Lays the columns out as they were kept; nothing: as at first. */
    void render(String kept) {
        if (kept.isEmpty() || kept.equals(shown)) {
            return;
        }
        rendering = true;
        try {
            shown = kept;
            List<TableColumn> now =
                    java.util.Collections.list(table.getColumnModel().getColumns());
            now.forEach(table.getColumnModel()::removeColumn);
            for (String part : kept.split(",")) {
                String[] pair = part.split(":");
                all.forEach((kind, column) -> {
                    if (pair.length == 2 && kind.key().equals(pair[0]) && pair[1].matches("[0-9]{1,4}")) {
                        column.setPreferredWidth(UIScale.scale(Integer.parseInt(pair[1])));
                        table.getColumnModel().addColumn(column);
                    }
                });
            }
            if (table.getColumnCount() == 0) {
                all.values().forEach(table.getColumnModel()::addColumn);
            }
        } finally {
            rendering = false;
        }
    }

    /** A menu with every column, to show it or not. */
    JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        menu.setName("findings.columns");
        for (Column kind : Column.values()) {
            boolean on = isShown(kind);
            JCheckBoxMenuItem item = new JCheckBoxMenuItem(texts.get(kind.textKey()), on);
            item.setName("findings.columns." + kind.key());
            item.setEnabled(!on || table.getColumnCount() > 1);
            item.addActionListener(e -> turn(kind));
            menu.add(item);
        }
        menu.addSeparator();
        JMenuItem reset = new JMenuItem(texts.get("findings.columns.reset"));
        reset.setName("findings.columns.reset");
        reset.addActionListener(e -> reset());
        menu.add(reset);
        return menu;
    }

    private boolean isShown(Column kind) {
        return java.util.Collections.list(table.getColumnModel().getColumns()).contains(all.get(kind));
    }

    private void turn(Column kind) {
        if (isShown(kind)) {
            table.getColumnModel().removeColumn(all.get(kind));
        } else {
            table.getColumnModel().addColumn(all.get(kind));
            long before = all.entrySet().stream()
                    .filter(e -> e.getKey().ordinal() < kind.ordinal() && isShown(e.getKey()))
                    .count();
            table.getColumnModel().moveColumn(table.getColumnCount() - 1, (int) before);
        }
        keep();
    }

    private void reset() {
        String[] widths = texts.get("findings.widths").split(" ");
        List<String> parts = new ArrayList<>();
        for (Column kind : Column.values()) {
            parts.add(kind.key() + ":" + widths[kind.ordinal()]);
        }
        presenter.layOut(String.join(",", parts));
    }

    private void keep() {
        List<String> parts = new ArrayList<>();
        for (TableColumn column :
                java.util.Collections.list(table.getColumnModel().getColumns())) {
            parts.add(((Column) column.getIdentifier()).key() + ":" + UIScale.unscale(column.getWidth()));
        }
        shown = String.join(",", parts);
        presenter.layOut(shown);
    }

    private void header() {
        JTableHeader header = table.getTableHeader();
        header.setName("findings.header");
        TableCellRenderer plain = header.getDefaultRenderer();
        header.setDefaultRenderer((t, value, selected, focused, row, column) -> {
            JLabel label = (JLabel) plain.getTableCellRendererComponent(t, value, selected, focused, row, column);
            Column kind = Column.values()[table.convertColumnIndexToModel(column)];
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
                int column = header.columnAtPoint(event.getPoint());
                if (column >= 0 && event.getButton() == MouseEvent.BUTTON1 && header.getResizingColumn() == null) {
                    presenter.sortBy(Column.values()[table.convertColumnIndexToModel(column)]);
                }
            }
        });
        header.setComponentPopupMenu(new JPopupMenu() {
            @Override
            public void show(java.awt.Component invoker, int x, int y) {
                menu().show(invoker, x, y);
            }
        });
    }

    private void changed() {
        if (!rendering && table.isShowing()) {
            pause.restart();
        }
    }

    @Override
    public void columnAdded(TableColumnModelEvent event) {
        changed();
    }

    @Override
    public void columnRemoved(TableColumnModelEvent event) {
        changed();
    }

    @Override
    public void columnMoved(TableColumnModelEvent event) {
        if (event.getFromIndex() != event.getToIndex()) {
            changed();
        }
    }

    @Override
    public void columnMarginChanged(ChangeEvent event) {
        // columns also follow the window; only what was drawn by hand is kept, so that another language has its own
        // widths
        if (table.getTableHeader().getResizingColumn() != null) {
            changed();
        }
    }

    @Override
    public void columnSelectionChanged(ListSelectionEvent event) {
        // rows are selected, not columns
    }
}
