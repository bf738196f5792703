package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.gouji.model.CellId;
import org.gouji.rule.locate.Network.Arc;

/** Lists all smallest repairs that {@link Trees} has counted, each as the changes by cell. One thread at a time. */
final class Enumeration {
    /** Beyond this many ties nobody reads on. */
    static final int LIMIT = 400;

    private final Trees trees;
    private final Partition partition;
    private final Map<Long, List<Map<CellId, Long>>> known = new HashMap<>();
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
    List<Map<CellId, Long>> repairs(int set) {
        if (set == 0) {
            return List.of(Map.of());
        }
        int bit = Integer.lowestOneBit(set);
        Set<Map<CellId, Long>> found = new LinkedHashSet<>();
        for (int part = set; part > 0; part = (part - 1) & set) {
            int rest = set & ~part;
            if ((part & bit) != 0
                    && trees.closing(part) < Trees.NONE
                    && trees.closing(part) + partition.fewest(rest) == partition.fewest(set)) {
                join(closings(part), repairs(rest), found::add);
            }
        }
        return limited(found);
    }

    private List<Map<CellId, Long>> closings(int set) {
        if (trees.sum(set) != 0) {
            return trees(set, trees.network.ground());
        }
        Set<Map<CellId, Long>> found = new LinkedHashSet<>();
        for (int v = 0; v <= trees.network.ground(); v++) {
            if (trees.fewest(set, v) == trees.closing(set)) {
                found.addAll(trees(set, v));
            }
        }
        return limited(found);
    }

    /** All smallest trees that gather a set at a node. */
    private List<Map<CellId, Long>> trees(int set, int node) {
        long key = (long) set << 16 | node;
        List<Map<CellId, Long>> before = known.get(key);
        if (before != null) {
            return before;
        }
        Set<Map<CellId, Long>> found = new LinkedHashSet<>();
        if (trees.fewest(set, node) == 0 && Integer.bitCount(set) == 1) {
            found.add(Map.of());
        }
        for (int part = (set - 1) & set; part > 0; part = (part - 1) & set) {
            int rest = set & ~part;
            if (part > rest
                    && trees.sum(part) != 0
                    && trees.sum(rest) != 0
                    && trees.fewest(part, node) + trees.fewest(rest, node) == trees.fewest(set, node)) {
                join(trees(part, node), trees(rest, node), found::add);
            }
        }
        long sum = trees.sum(set);
        for (Arc arc : trees.arcsAt(node)) {
            int from = arc.across(node);
            if (sum != 0 && trees.fewest(set, from) + 1 == trees.fewest(set, node) && trees.allows(arc, from, sum)) {
                Map<CellId, Long> step = Map.of(arc.cell(), arc.change(from, sum));
                join(trees(set, from), List.of(step), found::add);
            }
        }
        List<Map<CellId, Long>> list = limited(found);
        known.put(key, list);
        return list;
    }

    /** Puts repairs together that change different cells. */
    private static void join(
            List<Map<CellId, Long>> some, List<Map<CellId, Long>> others, Consumer<Map<CellId, Long>> out) {
        for (Map<CellId, Long> one : some) {
            for (Map<CellId, Long> other : others) {
                if (one.keySet().stream().noneMatch(other::containsKey)) {
                    Map<CellId, Long> both = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
                    both.putAll(one);
                    both.putAll(other);
                    out.accept(both);
                }
            }
        }
    }

    private List<Map<CellId, Long>> limited(Set<Map<CellId, Long>> found) {
        List<Map<CellId, Long>> list = new ArrayList<>(found);
        if (list.size() > LIMIT) {
            cut = true;
            return list.subList(0, LIMIT);
        }
        return list;
    }
}
