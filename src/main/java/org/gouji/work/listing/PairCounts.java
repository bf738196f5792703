package org.gouji.work.listing;

import java.util.Arrays;

/** Counts pairs of small numbers: in a table where all pairs fit into one, else only those that occur. One thread at a time. */
abstract class PairCounts {
    /** Cells of the largest table: sixteen megabytes. */
    private static final long LARGEST = 1L << 22;

    /** Takes a pair and how often it was counted, at least once. */
    @FunctionalInterface
    interface Sink {
        void take(int row, int column, int count);
    }

    /** Counts for so many rows and columns. */
    static PairCounts of(int rows, int columns) {
        return (long) rows * columns <= LARGEST ? new Table(rows * columns, columns) : new Sorted();
    }

    abstract void add(int row, int column);

    /** Hands every pair that was counted to {@code sink}. */
    abstract void each(Sink sink);

    private static final class Table extends PairCounts {
        private final int[] counts;
        private final int columns;

        Table(int cells, int columns) {
            this.counts = new int[cells];
            this.columns = columns;
        }

        @Override
        void add(int row, int column) {
            counts[row * columns + column]++;
        }

        @Override
        void each(Sink sink) {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    sink.take(i / columns, i % columns, counts[i]);
                }
            }
        }
    }

    /** Reports by units would fill gigabytes, but a report has one unit. */
    private static final class Sorted extends PairCounts {
        private long[] pairs = new long[1 << 10];
        private int size;

        @Override
        void add(int row, int column) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = (long) row << Integer.SIZE | column;
        }

        @Override
        void each(Sink sink) {
            Arrays.sort(pairs, 0, size);
            for (int from = 0; from < size; ) {
                int to = from + 1;
                while (to < size && pairs[to] == pairs[from]) {
                    to++;
                }
                sink.take((int) (pairs[from] >> Integer.SIZE), (int) pairs[from], to - from);
                from = to;
            }
        }
    }
}
