package org.gouji.ui.overview;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.model.Severity;
import org.gouji.model.Verdict;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.ShapeIcon;
import org.gouji.ui.look.Shortened;
import org.gouji.work.overview.Coverage;

/** A cell of the list: coverage and severities with their shapes and colours, numbers at the right, what needs no look is faint. */
final class OverviewRenderer extends DefaultTableCellRenderer {
    private static final int INDENT = 16;

    private final OverviewTableModel model;
    private final Map<Coverage, Icon> coverages = new EnumMap<>(Coverage.class);
    private final Map<Severity, Icon> severities = new EnumMap<>(Severity.class);

    OverviewRenderer(OverviewTableModel model) {
        this.model = model;
        for (Coverage coverage : Coverage.values()) {
            coverages.put(coverage, new CoverageIcon(coverage));
        }
        for (Severity severity : Severity.values()) {
            severities.put(severity, ShapeIcon.of(severity));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int viewColumn) {
        super.getTableCellRendererComponent(table, value, selected, focused, row, viewColumn);
        OverviewColumn column = OverviewColumn.values()[table.convertColumnIndexToModel(viewColumn)];
        OverviewLine line = model.line(row);
        setHorizontalAlignment(column.isNumber() ? SwingConstants.RIGHT : SwingConstants.LEADING);
        setIcon(icon(line, column));
        setIconTextGap(UIScale.scale(4));
        if (!selected) {
            setForeground(
                    switch (column) {
                        case COVERAGE -> CoverageIcon.color(line.cell().coverage());
                        case VERDICT ->
                            line.report()
                                    .flatMap(r -> r.verdict())
                                    .map(OverviewRenderer::color)
                                    .orElse(Look.color("Pane.faint"));
                        case READING ->
                            line.report()
                                            .filter(r -> r.doubtful() + r.unread() > 0)
                                            .isPresent()
                                    ? Look.color(Severity.WARNING)
                                    : Look.color("Pane.faint");
                        case SIGNED ->
                            line.report()
                                            .flatMap(r -> r.signed())
                                            .filter(s -> s.changed())
                                            .isPresent()
                                    ? Look.color(Severity.WARNING)
                                    : table.getForeground();
                        case ALIKE -> Look.color(Severity.WARNING);
                        case RECEIVED, DEADLINE, VERSION, REPORTS -> Look.color("Pane.faint");
                        default -> isZero(line, column) ? Look.color("Pane.faint") : table.getForeground();
                    });
        }
        int width = table.getColumnModel().getColumn(viewColumn).getWidth();
        if (column == OverviewColumn.UNIT) {
            int in = UIScale.scale(INDENT) * line.indent();
            setBorder(BorderFactory.createCompoundBorder(getBorder(), BorderFactory.createEmptyBorder(0, in, 0, 0)));
            setText(Shortened.middle(
                    line.brief(),
                    getFontMetrics(getFont())::stringWidth,
                    width - getInsets().left - getInsets().right));
        }
        String tip = model.words().tip(line, column);
        boolean says = !tip.equals(value)
                || getPreferredSize().width > width
                || !getText().equals(value);
        setToolTipText(says && !tip.isEmpty() ? tip : null);
        return this;
    }

    private Icon icon(OverviewLine line, OverviewColumn column) {
        return switch (column) {
            case COVERAGE -> coverages.get(line.cell().coverage());
            default ->
                severity(column)
                        .filter(severity -> line.open().of(severity) > 0)
                        .map(severities::get)
                        .orElse(null);
        };
    }

    /** The severity that a column counts. */
    static Optional<Severity> severity(OverviewColumn column) {
        return switch (column) {
            case ERRORS -> Optional.of(Severity.ERROR);
            case WARNINGS -> Optional.of(Severity.WARNING);
            case HINTS -> Optional.of(Severity.HINT);
            default -> Optional.empty();
        };
    }

    private static boolean isZero(OverviewLine line, OverviewColumn column) {
        return severity(column).filter(s -> line.open().of(s) == 0).isPresent();
    }

    static java.awt.Color color(Verdict verdict) {
        return Look.color("Verdict." + verdict.key() + ".color");
    }
}
