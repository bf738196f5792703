package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.GridLayout;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTable;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.AbstractTableModel;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;
import javax.swing.table.TableColumn;
import net.miginfocom.swing.MigLayout;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.ui.desk.Watches;
import org.gouji.ui.look.Look;
import org.gouji.ui.report.TablesView;
import org.gouji.work.compare.Comparison;

/** The cells that differ as a list, and below it both forms with those cells marked; a line leads to its cells. */
final class CellsView extends JPanel {
    private static final int COLUMNS = 5;
    private static final int FIRST_VALUE = 1;
    private static final int LAST_VALUE = 3;

    private final transient ComparePresenter presenter;
    private final transient Wording wording;
    private final transient Texts texts;
    private final transient FormCatalogue forms;
    private final Lines lines = new Lines();
    private final JTable table = new Table();
    private final TablesView left;
    private final TablesView right;
    private transient Optional<Comparison> shown = Optional.empty();
    private boolean rendering;

    /** Whether the line looked at has another cell on each side, as what is carried over: then each form stays at its own. */
    private boolean apart;

    CellsView(ComparePresenter presenter, Wording wording, FormCatalogue forms, Watches watches) {
        super(new MigLayout("insets 0, fill", "[grow, fill]", "[grow, fill]"));
        this.presenter = presenter;
        this.wording = wording;
        this.texts = wording.texts();
        this.forms = forms;
        left = form(Side.LEFT);
        right = form(Side.RIGHT);
        Look.named(table, "compare.cells", texts.get("compare.list"));
        table.setModel(lines);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setFillsViewportHeight(true);
        table.getTableHeader().setReorderingAllowed(false);
        table.setDefaultRenderer(Object.class, new Renderer());
        widths();
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!rendering && !e.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                chosen(table.getSelectedRow());
            }
        });
        JScrollPane list = new JScrollPane(table);
        list.setBorder(BorderFactory.createEmptyBorder());
        JPanel both = new JPanel(new GridLayout(1, 2));
        right.setBorder(BorderFactory.createMatteBorder(0, 1, 0, 0, Look.color("Pane.line")));
        both.add(left);
        both.add(right);
        left.getVerticalScrollBar().addAdjustmentListener(e -> follow(left, right));
        right.getVerticalScrollBar().addAdjustmentListener(e -> follow(right, left));
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, list, both);
        split.setBorder(BorderFactory.createEmptyBorder());
        split.setResizeWeight(0.4);
        split.setDividerLocation(UIScale.scale(230));
        add(split);
        watches.add(presenter.state(), this::render);
    }

    private TablesView form(Side side) {
        return new TablesView(
                "compare.form." + side.key(),
                texts.get("compare.form", "side", texts.get("compare.side." + side.key())));
    }

    /** Forms of one edition are equally high, so that both can be scrolled as one. */
    private void follow(TablesView moved, TablesView other) {
        boolean one = shown.filter(c -> c.left().edition().equals(c.right().edition()))
                .isPresent();
        if (one && !apart) {
            other.getVerticalScrollBar().setValue(moved.getVerticalScrollBar().getValue());
        }
    }

    private void widths() {
        String[] widths = texts.get("compare.widths").split(" ");
        for (int i = 0; i < COLUMNS; i++) {
            int width = UIScale.scale(Integer.parseInt(widths[i]));
            TableColumn column = table.getColumnModel().getColumn(i);
            column.setPreferredWidth(width);
            // what is left goes to the place, which is the longest
            if (i > 0) {
                column.setMaxWidth(width * 2);
            }
        }
        TableCellRenderer plain = table.getTableHeader().getDefaultRenderer();
        for (int i = 0; i < COLUMNS; i++) {
            int alignment = alignment(i);
            table.getColumnModel().getColumn(i).setHeaderRenderer((of, value, selected, focused, row, column) -> {
                JLabel label = (JLabel) plain.getTableCellRendererComponent(of, value, selected, focused, row, column);
                label.setHorizontalAlignment(alignment);
                return label;
            });
        }
    }

    private static int alignment(int column) {
        return column >= FIRST_VALUE && column <= LAST_VALUE ? SwingConstants.RIGHT : SwingConstants.LEADING;
    }

    /** A line that differs is a place to go to; one that does not is only looked at. */
    private void chosen(int row) {
        List<Spot> spots = presenter.state().get().shown().map(Shown::spots).orElse(List.of());
        int spot = spots.indexOf(Spot.whole(row));
        if (spot >= 0) {
            presenter.go(spot);
        }
        look(lines.rows.get(row));
    }

    private void render(CompareState state) {
        if (state.part() != Part.CELLS || state.shown().isEmpty()) {
            return;
        }
        rendering = true;
        try {
            Shown now = state.shown().get();
            if (lines.rows != now.cells()) {
                lines.rows = now.cells();
                lines.titles = titles(state);
                lines.fireTableStructureChanged();
                widths();
            }
            if (!shown.equals(Optional.of(now.comparison()))) {
                shown = Optional.of(now.comparison());
                draw(left, now.comparison().left());
                draw(right, now.comparison().right());
            }
            Optional<Spot> spot = state.spot();
            if (spot.isPresent()) {
                int row = spot.get().line();
                table.setRowSelectionInterval(row, row);
                table.scrollRectToVisible(table.getCellRect(row, 0, true));
                look(lines.rows.get(row));
            } else {
                mark(Optional.empty());
            }
        } finally {
            rendering = false;
        }
    }

    private List<String> titles(CompareState state) {
        return List.of(
                texts.get("compare.column.where"),
                year(state, Side.LEFT),
                year(state, Side.RIGHT),
                texts.get("compare.column.difference"),
                texts.get("compare.column.kind"));
    }

    /** What tells the two apart: the year, or where that is the same the side. */
    private String year(CompareState state, Side side) {
        boolean same = state.left().flatMap(r -> r.year()).equals(state.right().flatMap(r -> r.year()));
        return state.of(side)
                .flatMap(r -> r.year())
                .filter(y -> !same)
                .map(String::valueOf)
                .orElse(texts.get("compare.side." + side.key()));
    }

    private void draw(TablesView view, org.gouji.model.Report report) {
        view.show(report, forms.edition(report.edition()), wording);
    }

    private void look(CellLine line) {
        apart = !line.leftCells().equals(line.rightCells());
        mark(Optional.of(line));
    }

    private void mark(Optional<CellLine> line) {
        mark(left, Side.LEFT, line);
        mark(right, Side.RIGHT, line);
    }

    private void mark(TablesView view, Side side, Optional<CellLine> line) {
        Set<CellId> differing = lines.rows.stream()
                .filter(CellLine::differs)
                .flatMap(l -> l.cells(side).stream())
                .collect(Collectors.toSet());
        view.mark(differing, line.flatMap(l -> l.cells(side).stream().findFirst()));
    }

    private final class Lines extends AbstractTableModel {
        private transient List<CellLine> rows = List.of();
        private transient List<String> titles = Arrays.asList("", "", "", "", "");

        @Override
        public int getRowCount() {
            return rows.size();
        }

        @Override
        public int getColumnCount() {
            return COLUMNS;
        }

        @Override
        public String getColumnName(int column) {
            return titles.get(column);
        }

        @Override
        public Object getValueAt(int row, int column) {
            CellLine line = rows.get(row);
            return switch (column) {
                case 0 -> line.where();
                case 1 -> line.left();
                case 2 -> line.right();
                case 3 -> line.difference();
                default -> line.kind();
            };
        }
    }

    private static final class Table extends JTable {
        @Override
        public String getToolTipText(MouseEvent event) {
            int row = rowAtPoint(event.getPoint());
            int column = columnAtPoint(event.getPoint());
            return row < 0 || column < 0 ? null : String.valueOf(getValueAt(row, column));
        }
    }

    private final class Renderer extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable of, Object value, boolean selected, boolean focused, int row, int column) {
            JLabel label = (JLabel) super.getTableCellRendererComponent(of, value, selected, false, row, column);
            label.setHorizontalAlignment(alignment(column));
            if (!selected) {
                label.setForeground(lines.rows.get(row).differs() ? of.getForeground() : Look.color("Pane.faint"));
            }
            return label;
        }
    }
}
