package org.gouji.rule.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gouji.form.Equation;
import org.gouji.model.CellId;

/** Which equations hang together by the cells they share. */
final class Connected {

    private Connected() {}

    /** The equations in groups that share no cell with one another, in their order. */
    static List<List<Equation>> components(List<Equation> equations) {
        int[] side = sides(equations, List.of());
        Map<Integer, List<Equation>> groups = new TreeMap<>();
        for (int i = 0; i < side.length; i++) {
            groups.computeIfAbsent(side[i], s -> new ArrayList<>()).add(equations.get(i));
        }
        return List.copyOf(groups.values());
    }

    /** For each equation the lowest number of one it hangs together with by cells other than {@code cutCells}. */
    static int[] sides(List<Equation> equations, Collection<CellId> cutCells) {
        Set<CellId> cut = new HashSet<>(cutCells);
        int[] side = new int[equations.size()];
        Arrays.setAll(side, i -> i);
        Map<CellId, Integer> first = new HashMap<>();
        for (int i = 0; i < side.length; i++) {
            for (CellId cell : equations.get(i).cells()) {
                Integer other = cut.contains(cell) ? null : first.putIfAbsent(cell, i);
                if (other != null && side[other] != side[i]) {
                    int low = Math.min(side[other], side[i]);
                    int high = Math.max(side[other], side[i]);
                    Arrays.setAll(side, j -> side[j] == high ? low : side[j]);
                }
            }
        }
        return side;
    }

    /** Equations all of whose cells stand in three: 总计 of the row 总计 follows from the rows and the columns. */
    static List<Equation> implied(List<Equation> equations) {
        Map<CellId, Integer> uses = new HashMap<>();
        equations.forEach(e -> e.cells().forEach(c -> uses.merge(c, 1, Integer::sum)));
        return equations.stream()
                .filter(e -> e.cells().stream().allMatch(c -> uses.get(c) > 2))
                .toList();
    }
}
