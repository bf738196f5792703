package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.List;

/** The unbalanced nodes in groups that balance by themselves: fewest changes in all, then most groups. */
final class Partition {
    /** Weighs a change against a group: no network has this many nodes. */
    private static final int CHANGE = 1024;

    private final Trees trees;
    private final int[] best;

    Partition(Trees trees) {
        this.trees = trees;
        this.best = new int[trees.all() + 1];
        for (int set = 1; set <= trees.all(); set++) {
            int bit = Integer.lowestOneBit(set);
            best[set] = Integer.MAX_VALUE / 2;
            for (int part = set; part > 0; part = (part - 1) & set) {
                if ((part & bit) != 0 && trees.closing(part) < Trees.NONE) {
                    best[set] = Math.min(best[set], weight(part) + best[set & ~part]);
                }
            }
        }
    }

    /** Fewest changes that balance all nodes of the set; {@link Trees#NONE} where nothing does. */
    int fewest(int set) {
        return best[set] >= Trees.NONE ? Trees.NONE : (best[set] + CHANGE - 1) / CHANGE;
    }

    /**
     * The groups of the best partition; where several are equally good, groups that differ between them are one, because only
     * together they have all repairs.
     */
    List<Integer> groups() {
        List<Integer> groups = new ArrayList<>();
        for (int part = 1; part <= trees.all(); part++) {
            if (trees.closing(part) < Trees.NONE && weight(part) + best[trees.all() & ~part] == best[trees.all()]) {
                int merged = part;
                for (int i = groups.size() - 1; i >= 0; i--) {
                    if ((groups.get(i) & merged) != 0) {
                        merged |= groups.remove(i);
                    }
                }
                groups.add(merged);
            }
        }
        groups.sort((a, b) -> Integer.compare(Integer.lowestOneBit(a), Integer.lowestOneBit(b)));
        return groups;
    }

    private int weight(int part) {
        return trees.closing(part) * CHANGE - 1;
    }
}
