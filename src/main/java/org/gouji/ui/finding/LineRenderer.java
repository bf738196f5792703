package org.gouji.ui.finding;

import java.awt.Component;
import java.awt.FontMetrics;
import java.awt.Insets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.look.Shortened;

/** A cell of the list: severity and state with their shapes and colours, numbers at the right, a tip where the text is cut. */
final class LineRenderer extends DefaultTableCellRenderer {
    private final FindingsTableModel model;
    private final Map<Severity, Icon> severities = new EnumMap<>(Severity.class);
    private final Map<Decision, Icon> decisions = new EnumMap<>(Decision.class);

    LineRenderer(FindingsTableModel model) {
        this.model = model;
        for (Severity severity : Severity.values()) {
            severities.put(severity, ShapeIcon.of(severity));
        }
        for (Decision decision : Decision.values()) {
            decisions.put(decision, ShapeIcon.of(decision));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int viewColumn) {
        super.getTableCellRendererComponent(table, value, selected, false, row, viewColumn);
        Column column = Column.values()[table.convertColumnIndexToModel(viewColumn)];
        setHorizontalAlignment(
                column == Column.EXPECTED || column == Column.ACTUAL ? SwingConstants.RIGHT : SwingConstants.LEADING);
        Optional<FindingLine> line = model.line(row);
        if (line.isEmpty()) {
            setIcon(null);
            setToolTipText(null);
        } else {
            show(line.get(), column, table, selected, viewColumn);
        }
        return this;
    }

    private void show(FindingLine line, Column column, JTable table, boolean selected, int viewColumn) {
        setIcon(
                switch (column) {
                    case SEVERITY -> severities.get(line.severity());
                    case STATE -> decisions.get(line.decision());
                    default -> null;
                });
        if (!selected) {
            setForeground(
                    switch (column) {
                        case SEVERITY -> Look.color(line.severity());
                        case STATE -> Look.color(line.decision());
                        default ->
                            line.decision() == Decision.DISMISSED ? Look.color("Pane.faint") : table.getForeground();
                    });
        }
        String full = column == Column.UNIT ? line.unit() : getText();
        fit(column, table.getColumnModel().getColumn(viewColumn).getWidth());
        setToolTipText(full.equals(getText()) && fits(table, viewColumn) ? null : full);
    }

    private boolean fits(JTable table, int viewColumn) {
        return getPreferredSize().width
                <= table.getColumnModel().getColumn(viewColumn).getWidth();
    }

    /** Units and cells say the most at their end, titles of sections at their beginning. */
    private void fit(Column column, int width) {
        if (column == Column.UNIT || column == Column.WHERE && getText().contains(" · ")) {
            Insets insets = getInsets();
            FontMetrics metrics = getFontMetrics(getFont());
            setText(Shortened.middle(getText(), metrics::stringWidth, width - insets.left - insets.right));
        }
    }
}
