package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.List;
import org.gouji.model.CellId;

/**
 * Equations as nodes, cells as arcs: a cell that stands in two equations, once with each sign, carries an imbalance from one to
 * the other. The last node is the ground: it stands for every equation that is not judged, takes up any imbalance and is
 * the other end of a cell that stands in one equation only. Amounts are whole multiples of 1/unit. Immutable.
 *
 * @param imbalance by node; the ground's is not used
 * @param arcs the cells that may be changed
 * @param arcsAt the arcs at each node
 * @param unit what 1 is in these amounts
 */
record Network(long[] imbalance, List<Arc> arcs, Arc[][] arcsAt, long unit) {

    /**
     * A cell between two nodes.
     *
     * @param number position among all arcs of the network it was made in
     * @param cell the cell
     * @param tail one node
     * @param head the other
     * @param sign sign with which the cell counts at the tail; at the head it counts with the other
     * @param value what stands in the cell
     */
    record Arc(int number, CellId cell, int tail, int head, int sign, long value) {

        /** By how much the cell must change to carry {@code flow} away from node {@code from}. */
        long change(int from, long flow) {
            return from == tail ? -sign * flow : sign * flow;
        }

        /** The node at the other end. */
        int across(int from) {
            return from == tail ? head : tail;
        }
    }

    /** A network of these arcs. */
    static Network of(long[] imbalance, List<Arc> arcs, long unit) {
        int[] degrees = new int[imbalance.length];
        for (Arc arc : arcs) {
            degrees[arc.tail()]++;
            degrees[arc.head()]++;
        }
        Arc[][] arcsAt = new Arc[imbalance.length][];
        for (int v = 0; v < arcsAt.length; v++) {
            arcsAt[v] = new Arc[degrees[v]];
            degrees[v] = 0;
        }
        for (Arc arc : arcs) {
            arcsAt[arc.tail()][degrees[arc.tail()]++] = arc;
            arcsAt[arc.head()][degrees[arc.head()]++] = arc;
        }
        return new Network(imbalance, List.copyOf(arcs), arcsAt, unit);
    }

    int ground() {
        return imbalance.length - 1;
    }

    /** The nodes out of balance. */
    int[] unbalanced() {
        return java.util.stream.IntStream.range(0, ground())
                .filter(v -> imbalance[v] != 0)
                .toArray();
    }

    /** Whether a cell may hold this amount: a whole number of at least 0. */
    boolean allows(long amount) {
        return amount >= 0 && (unit == 1 || amount % unit == 0);
    }

    /** The number that a count of units stands for. */
    BigDecimal amount(long units) {
        return BigDecimal.valueOf(units).divide(BigDecimal.valueOf(unit));
    }

    /** The same network with only these nodes out of balance. */
    Network only(List<Integer> nodes) {
        long[] kept = new long[imbalance.length];
        nodes.forEach(v -> kept[v] = imbalance[v]);
        return new Network(kept, arcs, arcsAt, unit);
    }

    /** The same network after the cell of an arc was set to 0, for good. */
    Network zeroed(Arc arc) {
        long[] left = imbalance.clone();
        left[arc.tail()] -= arc.sign() * arc.value();
        left[arc.head()] += arc.sign() * arc.value();
        left[ground()] = 0;
        return of(left, arcs.stream().filter(a -> a != arc).toList(), unit);
    }
}
