package org.gouji.work.listing;

import java.util.function.IntUnaryOperator;

/** Sorting by small keys in one pass over counts; what is equal keeps its order. */
final class Sorting {
    private Sorting() {}

    /** {@code rows} by {@code key}, which is from 0 to below {@code keys}. */
    static int[] stable(int[] rows, IntUnaryOperator key, int keys) {
        int[] starts = new int[keys + 1];
        for (int row : rows) {
            starts[key.applyAsInt(row) + 1]++;
        }
        for (int i = 0; i < keys; i++) {
            starts[i + 1] += starts[i];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[starts[key.applyAsInt(row)]++] = row;
        }
        return sorted;
    }

    /** The other way round. */
    static int[] reversed(int[] rows) {
        int[] reversed = new int[rows.length];
        for (int i = 0; i < rows.length; i++) {
            reversed[i] = rows[rows.length - 1 - i];
        }
        return reversed;
    }
}
