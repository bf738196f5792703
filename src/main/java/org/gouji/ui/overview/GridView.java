package org.gouji.ui.overview;

import com.formdev.flatlaf.util.UIScale;
import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Shortened;
import org.gouji.ui.look.TableCopy;

/**
 * A grid with the units at its left. Only what is in sight is worked out and drawn. Arrows move through it; a click and Enter
 * lead to what is behind a cell.
 */
final class GridView extends JPanel {
    private static final int UNITS_WIDTH = 168;
    private static final String CELLS = "cells";
    private static final String EMPTY = "empty";

    private final GridModel model;
    private final JTable table;
    private final JTable units;
    private final Shape shape;
    private final transient OverviewWords said;
    private final CardLayout cards = new CardLayout();
    private final JLabel empty = Look.text(new JLabel("", SwingConstants.CENTER), "large");
    private final transient BiConsumer<OverviewLine, Grid.Way> open;

    /** What a cell says in words. */
    @FunctionalInterface
    interface Words {
        String of(OverviewLine line, int column, Grid.Cell cell);
    }

    /**
     * How it is drawn.
     *
     * @param name the component's name
     * @param title its name for readers of the screen
     * @param column width of a column
     * @param turned height of headings that read upwards; 0: they stand as usual
     */
    record Shape(String name, String title, int column, int turned) {}

    GridView(Shape shape, Grid grid, Words words, OverviewWords spoken, BiConsumer<OverviewLine, Grid.Way> open) {
        setLayout(cards);
        this.shape = shape;
        this.said = spoken;
        this.open = open;
        this.model = new GridModel(grid);
        this.table = new JTable(model);
        this.units = new JTable(new UnitNames());
        Look.named(table, shape.name(), shape.title());
        Look.named(units, shape.name() + ".units", shape.title());
        empty.setName(shape.name() + ".empty");
        empty.setForeground(Look.color("Pane.faint"));
        table.setDefaultRenderer(Object.class, new GridRenderer(words, spoken));
        table.setCellSelectionEnabled(true);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setAutoResizeMode(JTable.AUTO_RESIZE_OFF);
        table.setShowVerticalLines(true);
        table.setIntercellSpacing(new Dimension(1, 1));
        table.getTableHeader().setReorderingAllowed(false);
        table.getTableHeader().setResizingAllowed(false);
        table.getTableHeader().setName(shape.name() + ".header");
        if (shape.turned() > 0) {
            table.getTableHeader().setDefaultRenderer(new TurnedHead(shape.turned()));
        }
        units.setFocusable(false);
        units.setSelectionModel(table.getSelectionModel());
        units.setDefaultRenderer(Object.class, new UnitName());
        units.setPreferredScrollableViewportSize(new Dimension(UIScale.scale(UNITS_WIDTH), 0));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setRowHeaderView(units);
        add(scroll, CELLS);
        add(empty, EMPTY);
        TableCopy.from(table, (chosenOnly, to) -> to.accept(text(chosenOnly)));
        verbs();
    }

    /** Shows other lines; {@code none} where there is nothing to show. */
    void render(List<OverviewLine> lines, Grid grid, String none) {
        int row = table.getSelectedRow();
        int column = table.getSelectedColumn();
        boolean otherHeads = !grid.heads().equals(model.grid().heads());
        boolean otherLines = lines.size() != model.lines().size();
        model.show(lines, grid);
        if (otherHeads) {
            for (int i = 0; i < table.getColumnCount(); i++) {
                table.getColumnModel().getColumn(i).setPreferredWidth(UIScale.scale(shape.column()));
                table.getColumnModel().getColumn(i).setMinWidth(UIScale.scale(shape.column()));
            }
        }
        if (otherLines) {
            ((UnitNames) units.getModel()).fireTableDataChanged();
        }
        if (row >= 0 && row < table.getRowCount() && column >= 0 && column < table.getColumnCount()) {
            table.changeSelection(row, column, false, false);
        }
        units.repaint();
        empty.setText(none);
        cards.show(this, lines.isEmpty() || grid.heads().isEmpty() ? EMPTY : CELLS);
    }

    /** The counts with the units before them and the headings above; of chosen cells their units' lines. */
    private String text(boolean chosenOnly) {
        StringBuilder text = new StringBuilder();
        List<String> heads = new ArrayList<>(List.of(""));
        model.grid().heads().forEach(head -> heads.add(head.name()));
        text.append(TableCopy.line(heads));
        for (int row = 0; row < model.getRowCount(); row++) {
            if (!chosenOnly || table.isRowSelected(row)) {
                List<String> cells =
                        new ArrayList<>(List.of(model.line(row).unit().name()));
                for (int column = 0; column < model.getColumnCount(); column++) {
                    cells.add(said.of(model.getValueAt(row, column)));
                }
                text.append(TableCopy.line(cells));
            }
        }
        return text.toString();
    }

    private void verbs() {
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getButton() == MouseEvent.BUTTON1) {
                    open(table.rowAtPoint(event.getPoint()), table.columnAtPoint(event.getPoint()));
                }
            }
        });
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                open(table.getSelectedRow(), table.getSelectedColumn());
            }
        });
    }

    private void open(int row, int column) {
        if (row >= 0 && column >= 0) {
            OverviewLine line = model.line(row);
            open.accept(line, model.grid().way(line, column));
        }
    }

    /** The units at the left. */
    private final class UnitNames extends javax.swing.table.AbstractTableModel {
        @Override
        public int getRowCount() {
            return model.getRowCount();
        }

        @Override
        public int getColumnCount() {
            return 1;
        }

        @Override
        public String getColumnName(int column) {
            return "";
        }

        @Override
        public Object getValueAt(int row, int column) {
            return model.line(row).brief();
        }
    }

    /** A name, in the middle where it is too long, in full as a tip. */
    private final class UnitName extends DefaultTableCellRenderer {
        @Override
        public Component getTableCellRendererComponent(
                JTable in, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(in, value, selected, false, row, column);
            int room = in.getWidth() - getInsets().left - getInsets().right;
            setText(Shortened.middle(getText(), getFontMetrics(getFont())::stringWidth, room));
            setToolTipText(model.line(row).unit().name());
            return this;
        }
    }
}
