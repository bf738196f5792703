package org.gouji.chart;

import java.util.Optional;
import java.util.function.Function;
import org.gouji.text.Texts;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.entity.CategoryItemEntity;
import org.jfree.chart.entity.ChartEntity;

/**
 * A chart ready to be drawn.
 *
 * @param chart its drawing
 * @param marks which mark a drawn entity stands for
 */
record Drawing(JFreeChart chart, Function<ChartEntity, Optional<Mark>> marks) {

    /** The drawing of any chart. */
    static Drawing of(Chart chart, ChartLook look, Texts texts, Emphasis emphasis) {
        if (chart instanceof Bars bars) {
            return BarsDrawing.of(bars, look, emphasis);
        } else if (chart instanceof Shares shares) {
            return BarsDrawing.of(shares, look, emphasis);
        } else if (chart instanceof Lines lines) {
            return LinesDrawing.of(lines, look, emphasis);
        } else if (chart instanceof Spread spread) {
            return SpreadDrawing.of(spread, look, texts, emphasis);
        } else if (chart instanceof Pairs pairs) {
            return PairsDrawing.of(pairs, look, texts, emphasis);
        }
        return BurndownDrawing.of((Burndown) chart, look, texts);
    }

    /** A row or a column of a dataset: in its place, shown by its name, told apart by its key. */
    record Key(int place, String key, String name) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** The mark of a piece whose column is its lane. */
    static Optional<Mark> columnThenRow(ChartEntity entity) {
        return entity instanceof CategoryItemEntity item
                        && item.getRowKey() instanceof Key row
                        && item.getColumnKey() instanceof Key column
                ? Optional.of(new Mark(column.key(), row.key()))
                : Optional.empty();
    }

    /** The mark of a point whose row is its lane. */
    static Optional<Mark> rowThenColumn(ChartEntity entity) {
        return columnThenRow(entity).map(mark -> new Mark(mark.column(), mark.row()));
    }
}
