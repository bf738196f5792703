package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gouji.rule.locate.Network.Arc;

/**
 * All smallest repairs of a network. Trees are enough where the bound "a whole number of at least 0" costs nothing: then the
 * same number of changes is needed without it. Where it costs something, a smaller repair may run in a circle, with a cell
 * that is emptied to 0; so each cell is tried at 0 in turn.
 */
final class Search {
    /** Steps before the search settles for what it has: about a tenth of a second. */
    private static final long PATIENCE = 300_000;

    /** Steps that a look at a network costs beside its recursion, which takes 3 to the power of the unbalanced nodes. */
    private static final long LOOK = 500;

    private final Set<Changes> found = new LinkedHashSet<>();
    private int fewest = Trees.NONE;
    private long steps;
    private boolean cut;

    Search(Network network) {
        look(network, Changes.NONE, 0);
    }

    /** Number of changes of a smallest repair; {@link Trees#NONE} where there is none. */
    int fewest() {
        return fewest;
    }

    /** Whether repairs may have been left out. */
    boolean cut() {
        return cut;
    }

    List<Changes> repairs() {
        return List.copyOf(found);
    }

    private void look(Network network, Changes done, int next) {
        if (network.unbalanced().length > Locator.MOST) {
            cut = true;
            return;
        }
        steps += LOOK + power(network.unbalanced().length);
        Trees trees = new Trees(network, true);
        Partition partition = new Partition(trees);
        int bounded = partition.fewest(trees.all());
        int free = atLeast(network, bounded);
        if (done.size() + free > fewest) {
            return;
        }
        if (bounded < Trees.NONE && done.size() + bounded <= fewest) {
            keep(new Enumeration(trees, partition), trees.all(), done, bounded);
        }
        if (free < bounded) {
            branch(network, done, next);
        }
    }

    private static long power(int nodes) {
        return nodes == 0 ? 1 : 3 * power(nodes - 1);
    }

    /** Changes needed where cells may go below 0; a change puts two nodes right at most, so often this need not be counted. */
    private static int atLeast(Network network, int bounded) {
        if (bounded <= (network.unbalanced().length + 1) / 2) {
            return bounded;
        }
        Trees trees = new Trees(network, false);
        return new Partition(trees).fewest(trees.all());
    }

    private void keep(Enumeration all, int set, Changes done, int bounded) {
        if (done.size() + bounded < fewest) {
            found.clear();
            fewest = done.size() + bounded;
        }
        all.repairs(set).forEach(r -> done.and(r).ifPresent(found::add));
        cut |= all.cut();
    }

    private void branch(Network network, Changes done, int next) {
        List<Arc> arcs = network.arcs();
        for (int i = next; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            int at = i;
            if (arc.value() <= 0 || done.size() + 1 >= fewest) {
                continue;
            }
            if (steps >= PATIENCE) {
                cut = true;
                return;
            }
            done.and(Changes.of(arc, -arc.value())).ifPresent(more -> look(network.zeroed(arc), more, at));
        }
    }

    /** Splits the unbalanced nodes into causes; one cause where a smaller repair runs across them. */
    static List<List<Integer>> causes(Network network) {
        Trees trees = new Trees(network, true);
        Partition partition = new Partition(trees);
        int bounded = partition.fewest(trees.all());
        List<List<Integer>> causes = new ArrayList<>();
        boolean apart = bounded < Trees.NONE
                && (atLeast(network, bounded) == bounded || new Search(network).fewest() == bounded);
        for (int group : apart ? partition.groups() : List.of(trees.all())) {
            List<Integer> nodes = new ArrayList<>();
            for (int i = 0; i < trees.terminals.length; i++) {
                if ((group >> i & 1) != 0) {
                    nodes.add(trees.terminals[i]);
                }
            }
            causes.add(nodes);
        }
        return causes;
    }
}
