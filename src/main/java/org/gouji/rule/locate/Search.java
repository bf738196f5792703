package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.model.CellId;
import org.gouji.rule.locate.Network.Arc;

/**
 * All smallest repairs of a network. Trees are enough where the bound "a whole number of at least 0" costs nothing: then the
 * same number of changes is needed without it. Where it costs something, a smaller repair may run in a circle, with a cell
 * that is emptied to 0; so each cell is tried at 0 in turn.
 */
final class Search {
    /** Networks looked at before the search settles for what it has. */
    private static final int PATIENCE = 300;

    private final Set<Map<CellId, Long>> found = new LinkedHashSet<>();
    private int fewest = Trees.NONE;
    private int looked;
    private boolean cut;

    Search(Network network) {
        look(network, Map.of(), 0);
    }

    /** Number of changes of a smallest repair; {@link Trees#NONE} where there is none. */
    int fewest() {
        return fewest;
    }

    /** Whether repairs may have been left out. */
    boolean cut() {
        return cut;
    }

    List<Map<CellId, Long>> repairs() {
        return List.copyOf(found);
    }

    private void look(Network network, Map<CellId, Long> done, int next) {
        if (network.unbalanced().length > Locator.MOST) {
            cut = true;
            return;
        }
        looked++;
        int free = needed(new Trees(network, false));
        if (done.size() + free > fewest) {
            return;
        }
        Trees trees = new Trees(network, true);
        Partition partition = new Partition(trees);
        int bounded = partition.fewest(trees.all());
        if (bounded < Trees.NONE && done.size() + bounded <= fewest) {
            keep(new Enumeration(trees, partition), trees.all(), done, bounded);
        }
        if (free < bounded) {
            branch(network, done, next);
        }
    }

    private static int needed(Trees trees) {
        return new Partition(trees).fewest(trees.all());
    }

    private void keep(Enumeration all, int set, Map<CellId, Long> done, int bounded) {
        if (done.size() + bounded < fewest) {
            found.clear();
            fewest = done.size() + bounded;
        }
        for (Map<CellId, Long> repair : all.repairs(set)) {
            Map<CellId, Long> whole = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
            whole.putAll(done);
            whole.putAll(repair);
            found.add(whole);
        }
        cut |= all.cut();
    }

    private void branch(Network network, Map<CellId, Long> done, int next) {
        List<Arc> arcs = network.arcs();
        for (int i = next; i < arcs.size(); i++) {
            Arc arc = arcs.get(i);
            if (arc.value() <= 0 || done.size() + 1 >= fewest) {
                continue;
            }
            if (looked >= PATIENCE) {
                cut = true;
                return;
            }
            Map<CellId, Long> more = new TreeMap<>(java.util.Comparator.comparing(CellId::address));
            more.putAll(done);
            more.put(arc.cell(), -arc.value());
            look(network.zeroed(arc), more, i);
        }
    }

    /** Splits the unbalanced nodes into causes; one cause where a smaller repair runs across them. */
    static List<List<Integer>> causes(Network network) {
        Trees trees = new Trees(network, true);
        Partition partition = new Partition(trees);
        int bounded = partition.fewest(trees.all());
        List<List<Integer>> causes = new ArrayList<>();
        boolean apart = bounded < Trees.NONE
                && (needed(new Trees(network, false)) == bounded || new Search(network).fewest() == bounded);
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
