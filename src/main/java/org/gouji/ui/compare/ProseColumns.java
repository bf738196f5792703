package org.gouji.ui.compare;

import com.formdev.flatlaf.util.UIScale;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import org.gouji.ui.look.Look;
import org.gouji.ui.look.Scrolled;

/**
 * Rows of two columns with a sign between them; both columns of a row are as high as the higher one, so that they scroll as one. Rows
 * with one column only follow each other in that column, beside those of the other.
 */
final class ProseColumns extends Scrolled {
    private static final int GAP = 10;
    private static final int SIGN = 28;
    private static final int EDGE = 16;

    private final transient List<Row> rows = new ArrayList<>();

    /** A row: one component over both columns; a left one, a sign and a right one; or a lone one and its sign. */
    private record Row(Fill fill, List<Component> parts) {}

    /** Which columns of a row hold something. */
    enum Fill {
        BOTH,
        LEFT,
        RIGHT
    }

    ProseColumns() {
        super(null);
        setLayout(new Facing());
        setBackground(Look.color("Sheet.paper"));
        int edge = UIScale.scale(EDGE);
        setBorder(BorderFactory.createEmptyBorder(UIScale.scale(8), edge, edge, edge));
    }

    void clear() {
        rows.clear();
        removeAll();
    }

    void add(Fill fill, Component... parts) {
        rows.add(new Row(fill, List.of(parts)));
        for (Component part : parts) {
            super.add(part);
        }
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
        if (row.fill() == Fill.BOTH) {
            return part == 1 ? UIScale.scale(SIGN) : column();
        }
        // the signs of two lone paragraphs beside each other share the room between the columns
        return part == (row.fill() == Fill.LEFT ? 1 : 0) ? UIScale.scale(SIGN) / 2 : column();
    }

    private int start(Row row) {
        return getInsets().left + (row.fill() == Fill.RIGHT ? column() + UIScale.scale(SIGN) / 2 : 0);
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
            int bottom = place(false) + getInsets().bottom;
            return new Dimension(inner() + getInsets().left + getInsets().right, bottom);
        }

        @Override
        public Dimension minimumLayoutSize(Container parent) {
            return new Dimension(2 * UIScale.scale(SIGN), 0);
        }

        @Override
        public void layoutContainer(Container parent) {
            place(true);
        }

        /** Where the rows end; each column goes on where it has come to, a row of both below the lower one. */
        private int place(boolean really) {
            int left = getInsets().top;
            int right = left;
            for (Row row : rows) {
                int height = height(row);
                int y = row.fill() == Fill.LEFT ? left : row.fill() == Fill.RIGHT ? right : Math.max(left, right);
                for (int i = 0, x = start(row); really && i < row.parts().size(); i++) {
                    row.parts().get(i).setBounds(x, y, width(row, i), height);
                    x += width(row, i);
                }
                int next = y + height + UIScale.scale(GAP);
                left = row.fill() == Fill.RIGHT ? left : next;
                right = row.fill() == Fill.LEFT ? right : next;
            }
            return Math.max(left, right);
        }
    }
}
