package org.gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gouji.read.Patience;
import org.gouji.read.UnreadableFileException;

/** Finds the tables that ruling lines draw: each set of lines that touch each other is one. */
final class LatticeFinder {
    /** Lines that miss each other by less still meet. */
    private static final double MISS = 4;

    /** A page with more whole lines is a drawing. */
    private static final int MOST_LINES = 1500;

    private LatticeFinder() {}

    /** The lattices of a page that have cells, smallest first, so that a table within a frame comes before the frame. */
    static List<Lattice> find(List<Rule> rules) throws UnreadableFileException {
        List<Rule> across = Rulings.join(rules, true);
        List<Rule> along = Rulings.join(rules, false);
        if (across.size() + along.size() > MOST_LINES) {
            return List.of();
        }
        int[] group = new int[across.size() + along.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
        }
        for (int i = 0; i < across.size(); i++) {
            Patience.check();
            for (int j = 0; j < along.size(); j++) {
                if (across.get(i).meets(along.get(j), MISS)) {
                    group[root(group, i)] = root(group, across.size() + j);
                }
            }
        }
        Map<Integer, List<List<Rule>>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            boolean first = i < across.size();
            groups.computeIfAbsent(root(group, i), g -> List.of(new ArrayList<>(), new ArrayList<>()))
                    .get(first ? 0 : 1)
                    .add(first ? across.get(i) : along.get(i - across.size()));
        }
        return groups.values().stream()
                .filter(g -> !g.get(0).isEmpty() && !g.get(1).isEmpty())
                .map(g -> Lattice.of(g.get(0), g.get(1)))
                .filter(l -> !l.areas().isEmpty())
                .sorted(Comparator.comparingDouble(Lattice::surface))
                .toList();
    }

    private static int root(int[] group, int at) {
        int root = at;
        while (group[root] != root) {
            group[root] = group[group[root]];
            root = group[root];
        }
        return root;
    }
}
