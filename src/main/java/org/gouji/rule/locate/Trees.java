package org.gouji.rule.locate;

import java.util.Arrays;
import org.gouji.rule.locate.Network.Arc;

/**
 * Dreyfus and Wagner's recursion over subsets of the unbalanced nodes: the fewest arcs of a tree that gathers the imbalances
 * of a subset at a node. The flow through an arc is the sum behind it, so whether the cell stays a whole number of at least 0
 * is seen arc by arc. Subsets are bit masks over {@link #terminals}.
 */
final class Trees {
    static final int NONE = 1 << 20;

    final Network network;
    final int[] terminals;
    private final boolean bounded;
    private final long[] sums;
    private final int[][] fewest;
    private final int[] closing;
    private final int[] queue;
    private final boolean[] waiting;

    Trees(Network network, boolean bounded) {
        this.network = network;
        this.bounded = bounded;
        this.terminals = network.unbalanced();
        int nodes = network.imbalance().length;
        queue = new int[nodes];
        waiting = new boolean[nodes];
        sums = new long[1 << terminals.length];
        fewest = new int[sums.length][nodes];
        closing = new int[sums.length];
        for (int set = 1; set < sums.length; set++) {
            gather(set);
            closing[set] = sums[set] == 0 ? min(fewest[set]) : fewest[set][network.ground()];
        }
    }

    /** All terminals. */
    int all() {
        return sums.length - 1;
    }

    long sum(int set) {
        return sums[set];
    }

    /** Fewest arcs that bring the imbalances of {@code set} to {@code node}; {@link #NONE} where nothing does. */
    int fewest(int set, int node) {
        return fewest[set][node];
    }

    /** Fewest arcs that put a set in balance by itself; {@link #NONE} where nothing does. */
    int closing(int set) {
        return closing[set];
    }

    Arc[] arcsAt(int node) {
        return network.arcsAt()[node];
    }

    private static int min(int[] numbers) {
        int min = NONE;
        for (int number : numbers) {
            min = Math.min(min, number);
        }
        return min;
    }

    /** Whether {@code flow} may leave {@code from} along the arc. */
    boolean allows(Arc arc, int from, long flow) {
        return !bounded || network.allows(arc.value() + arc.change(from, flow));
    }

    private void gather(int set) {
        int lowest = Integer.numberOfTrailingZeros(set);
        int bit = 1 << lowest;
        sums[set] = sums[set & ~bit] + network.imbalance()[terminals[lowest]];
        int[] best = fewest[set];
        Arrays.fill(best, NONE);
        if (set == bit) {
            best[terminals[lowest]] = 0;
        }
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            int rest = set & ~part;
            if ((part & bit) != 0 && sums[part] != 0 && sums[rest] != 0) {
                for (int v = 0; v < best.length; v++) {
                    best[v] = Math.min(best[v], fewest[part][v] + fewest[rest][v]);
                }
            }
        }
        if (sums[set] != 0) {
            spread(best, sums[set]);
        }
    }

    /** Lets a sum wander along arcs, one change each; a node waits in the queue at most once. */
    private void spread(int[] best, long sum) {
        int first = 0;
        int count = 0;
        for (int v = 0; v < best.length; v++) {
            if (best[v] < NONE) {
                queue[count++] = v;
                waiting[v] = true;
            }
        }
        while (count > 0) {
            int u = queue[first];
            first = first + 1 == queue.length ? 0 : first + 1;
            count--;
            waiting[u] = false;
            for (Arc arc : arcsAt(u)) {
                int v = arc.across(u);
                if (best[u] + 1 < best[v] && allows(arc, u, sum)) {
                    best[v] = best[u] + 1;
                    if (!waiting[v]) {
                        waiting[v] = true;
                        queue[(first + count++) % queue.length] = v;
                    }
                }
            }
        }
    }
}
