package org.gouji.ui.overview;

import com.formdev.flatlaf.ui.FlatUIUtils;
import com.formdev.flatlaf.util.ColorFunctions;
import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JTable;
import javax.swing.table.DefaultTableCellRenderer;
import org.gouji.ui.look.Look;
import org.gouji.work.overview.Coverage;

/** A cell of a grid: the number at the right, what is to be said of the report at the left, a shade for how much there is. */
final class GridRenderer extends DefaultTableCellRenderer {
    private static final int PAD = 6;

    private final GridView.Words words;
    private final OverviewWords spoken;
    private final Map<Coverage, Icon> icons = new EnumMap<>(Coverage.class);
    private Grid.Cell cell = new Grid.Cell(0, 0, Optional.empty(), Optional.empty(), false);
    private boolean chosen;

    GridRenderer(GridView.Words words, OverviewWords spoken) {
        this.words = words;
        this.spoken = spoken;
        for (Coverage coverage : Coverage.values()) {
            icons.put(coverage, new CoverageIcon(coverage));
        }
    }

    @Override
    public Component getTableCellRendererComponent(
            JTable table, Object value, boolean selected, boolean focused, int row, int column) {
        super.getTableCellRendererComponent(table, "", selected, focused, row, column);
        cell = (Grid.Cell) value;
        chosen = selected;
        if (!selected) {
            setBackground(
                    cell.nothing()
                            ? Look.color("Sheet.blank")
                            : ColorFunctions.mix(Look.color("Heat.full"), table.getBackground(), cell.weight() / 100f));
            setForeground(table.getForeground());
        }
        GridModel model = (GridModel) table.getModel();
        String said = words.of(model.line(row), column, cell);
        setToolTipText(said);
        getAccessibleContext().setAccessibleName(said);
        return this;
    }

    /** Only words of its own; the base class writes the text that is empty here. */
    @Override
    protected void paintComponent(Graphics graphics) {
        super.paintComponent(graphics);
        Graphics2D g = (Graphics2D) graphics.create();
        FlatUIUtils.setRenderingHints(g);
        FontMetrics metrics = getFontMetrics(getFont());
        int base = (getHeight() - metrics.getHeight()) / 2 + metrics.getAscent();
        int pad = UIScale.scale(PAD);
        int room = getWidth() - pad;
        if (cell.count() > 0) {
            String number = String.valueOf(cell.count());
            g.setFont(getFont().deriveFont(Font.BOLD));
            int width = g.getFontMetrics().stringWidth(number);
            int x = cell.coverage().isPresent() ? room - width : (getWidth() - width) / 2;
            g.setColor(getForeground());
            g.drawString(number, Math.max(1, x), base);
            g.setFont(getFont());
            room = x - pad;
        }
        if (cell.coverage().isPresent()) {
            paintReport(g, cell.coverage().get(), base, room);
        }
        g.dispose();
    }

    /** The verdict on a report; else a shape for what there is instead, with its word where there is room. */
    private void paintReport(Graphics2D g, Coverage coverage, int base, int room) {
        int x = UIScale.scale(PAD);
        boolean shaded = chosen || cell.weight() > 0;
        if (coverage == Coverage.REPORTED) {
            g.setColor(
                    shaded
                            ? getForeground()
                            : cell.verdict().map(OverviewRenderer::color).orElse(Look.color("Pane.faint")));
            g.drawString(spoken.of(cell.verdict()), x, base);
            return;
        }
        Icon icon = icons.get(coverage);
        icon.paintIcon(this, g, x, (getHeight() - icon.getIconHeight()) / 2);
        x += icon.getIconWidth() + UIScale.scale(3);
        String word = coverage == Coverage.DUPLICATE || coverage == Coverage.LATE
                ? spoken.of(cell.verdict())
                : spoken.brief(coverage);
        if (x + g.getFontMetrics().stringWidth(word) <= room) {
            g.setColor(shaded ? getForeground() : Look.color("Pane.faint"));
            g.drawString(word, x, base);
        }
    }
}
