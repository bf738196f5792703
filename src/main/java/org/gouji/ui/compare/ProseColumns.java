package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.Scrollable;
import javax.swing.SwingConstants;
import org.gouji.ui.look.Look;

/** Rows of two columns with a sign between them; both columns of a row are as high as the higher one, so that they scroll as one. */
final class ProseColumns extends JPanel implements Scrollable {
    private static final int GAP = 10;
    private static final int SIGN = 28;
    private static final int EDGE = 16;

    private final transient List<Row> rows = new ArrayList<>();

    /** A row: one component over both columns, or a left one, a sign and a right one. */
    private record Row(List<Component> parts) {}

    ProseColumns() {
        setLayout(new Facing());
        setBackground(Look.color("Sheet.paper"));
        int edge = UIScale.scale(EDGE);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(8), edge, edge, edge));
    }

    void clear() {
        rows.clear();
        removeAll();
    }

    void add(Component... parts) {
        rows.add(new Row(List.of(parts)));
        for (Component part : parts) {
            super.add(part);
        }
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return getFontMetrics(getFont()).getHeight() * 2;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return orientation == SwingConstants.VERTICAL ? visible.height : visible.width;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }

    private int inner() {
        int outer = getParent() == null ? getWidth() : getParent().getWidth();
        return Math.max(2 * UIScale.scale(SIGN), outer - getInsets().left - getInsets().right);
    }

    private int column() {
        return (inner() - UIScale.scale(SIGN)) / 2;
    }

    private int width(Row row, int part) {
        if (row.parts().size() == 1) {
            return inner();
        }
        return part == 1 ? UIScale.scale(SIGN) : column();
    }

    private int height(Row row) {
        int height = 0;
        for (int i = 0; i < row.parts().size(); i++) {
            Component part = row.parts().get(i);
            // text wraps at the width it has
            part.setSize(width(row, i), Short.MAX_VALUE);
            height = Math.max(height, part.getPreferredSize().height);
        }
        return height;
    }

    private final class Facing implements LayoutManager {
        @Override
        public void addLayoutComponent(String name, Component part) {}

        @Override
        public void removeLayoutComponent(Component part) {}

        @Override
        public Dimension preferredLayoutSize(Container parent) {
            int height = getInsets().top + getInsets().bottom;
            for (Row row : rows) {
                height += height(row) + UIScale.scale(GAP);
            }
            return new Dimension(inner() + getInsets().left + getInsets().right, height);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(2 * UIScale.scale(SIGN), 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            int y = getInsets().top;
            for (Row row : rows) {
                int height = height(row);
                int x = getInsets().left;
                for (int i = 0; i < row.parts().size(); i++) {
                    row.parts().get(i).setBounds(x, y, width(row, i), height);
                    x += width(row, i);
                }
                y += height + UIScale.scale(GAP);
            }
        }
    }
}
