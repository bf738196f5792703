package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.rule.locate.Network.Arc;

/** Lists all smallest repairs that {@link Trees} has counted. One thread at a time. */
final class Enumeration {
    /** Beyond this many ties nobody reads on. */
    private static final int LIMIT = 300;

    private final Trees trees;
    private final Partition partition;
    private final Map<Long, List<Changes>> known = new HashMap<>();
    private boolean cut;

    Enumeration(Trees trees, Partition partition) {
        this.trees = trees;
        this.partition = partition;
    }

    /** Whether repairs were left out because there are too many. */
    boolean cut() {
        return cut;
    }

    /** All smallest repairs of a set of terminals. */
    List<Changes> repairs(int set) {
        if (set == 0) {
            return List.of(Changes.NONE);
        }
        int bit = Integer.lowestOneBit(set);
        Set<Changes> found = new LinkedHashSet<>();
        for (int part = set; part > 0; part = (part - 1) & set) {
            int rest = set & ~part;
            if ((part & bit) != 0
                    && trees.closing(part) < Trees.NONE
                    && trees.closing(part) + partition.fewest(rest) == partition.fewest(set)) {
                join(closings(part), repairs(rest), found);
            }
        }
        return List.copyOf(found);
    }

    private List<Changes> closings(int set) {
        if (trees.sum(set) != 0) {
            return trees(set, trees.network.ground());
        }
        Set<Changes> found = new LinkedHashSet<>();
        for (int v = 0; v <= trees.network.ground(); v++) {
            if (trees.fewest(set, v) == trees.closing(set)) {
                join(trees(set, v), List.of(Changes.NONE), found);
            }
        }
        return List.copyOf(found);
    }

    /** All smallest trees that gather a set at a node. */
    private List<Changes> trees(int set, int node) {
        long key = (long) set << 16 | node;
        List<Changes> before = known.get(key);
        if (before != null) {
            return before;
        }
        Set<Changes> found = new LinkedHashSet<>();
        int fewest = trees.fewest(set, node);
        if (fewest == 0 && Integer.bitCount(set) == 1) {
            found.add(Changes.NONE);
        }
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            int rest = set & ~part;
            if (part > rest
                    && trees.sum(part) != 0
                    && trees.sum(rest) != 0
                    && trees.fewest(part, node) + trees.fewest(rest, node) == fewest) {
                join(trees(part, node), trees(rest, node), found);
            }
        }
        long sum = trees.sum(set);
        for (Arc arc : trees.arcsAt(node)) {
            int from = arc.across(node);
            if (sum != 0 && trees.fewest(set, from) + 1 == fewest && trees.allows(arc, from, sum)) {
                join(trees(set, from), List.of(Changes.of(arc, arc.change(from, sum))), found);
            }
        }
        List<Changes> list = new ArrayList<>(found);
        known.put(key, list);
        return list;
    }

    /** Puts repairs together that change different cells. */
    private void join(List<Changes> some, List<Changes> others, Set<Changes> found) {
        for (Changes one : some) {
            for (Changes other : others) {
                if (found.size() >= LIMIT) {
                    cut = true;
                    return;
                }
                one.and(other).ifPresent(found::add);
            }
        }
    }
}
