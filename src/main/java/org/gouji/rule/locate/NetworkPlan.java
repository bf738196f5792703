package org.gouji.rule.locate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.rule.locate.Network.Arc;

/**
 * How equations that hang together make a {@link Network}: node i is equation i, the last node is the ground; each cell joins
 * the equations it stands in. Immutable.
 */
final class NetworkPlan {
    private final List<CellId> cells;
    private final Map<CellId, Integer> positions = new LinkedHashMap<>();
    private final int[][] ends;
    private final int[][] counts;
    private final int ground;
    private final boolean fits;

    NetworkPlan(List<Equation> equations) {
        Map<CellId, List<Integer>> uses = new LinkedHashMap<>();
        for (int i = 0; i < equations.size(); i++) {
            for (CellId cell : equations.get(i).cells()) {
                uses.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
            }
        }
        int[] signs = new int[equations.size()];
        fits = signs(equations, uses, signs);
        ground = equations.size();
        cells = List.copyOf(uses.keySet());
        ends = new int[cells.size()][];
        counts = new int[cells.size()][];
        for (CellId cell : cells) {
            int position = positions.size();
            positions.put(cell, position);
            ends[position] = uses.get(cell).stream().mapToInt(i -> i).toArray();
            counts[position] = uses.get(cell).stream()
                    .mapToInt(node -> signs[node] * coefficient(equations.get(node), cell))
                    .toArray();
        }
    }

    /** The cells of the equations. */
    List<CellId> cells() {
        return cells;
    }

    /** Positions of some of the cells in {@link #cells()}. */
    int[] positions(List<CellId> named) {
        return named.stream().mapToInt(positions::get).toArray();
    }

    /**
     * The network over these amounts; an equation that is not judged has become part of the ground. Empty where a cell stands
     * in three equations, the signs do not fit or an amount is beyond all reason.
     */
    Optional<Network> network(boolean[] judged, Amounts amounts) {
        if (!fits || amounts.unit() == 0) {
            return Optional.empty();
        }
        long[] imbalance = new long[ground + 1];
        List<Arc> arcs = new ArrayList<>(cells.size());
        for (int cell = 0; cell < ends.length; cell++) {
            int tail = end(cell, 0, judged);
            int head = end(cell, 1, judged);
            long value = amounts.whole(cell);
            for (int i = 0; i < ends[cell].length; i++) {
                if (judged[ends[cell][i]]) {
                    imbalance[ends[cell][i]] += counts[cell][i] * value;
                }
            }
            if (tail != head && amounts.known(cell)) {
                arcs.add(new Arc(arcs.size(), cells.get(cell), tail, head, counts[cell][0], value));
            }
        }
        return Optional.of(Network.of(imbalance, arcs, amounts.unit()));
    }

    private int end(int cell, int which, boolean[] judged) {
        return which < ends[cell].length && judged[ends[cell][which]] ? ends[cell][which] : ground;
    }

    /** Finds signs of the equations by which every cell counts once with plus and once with minus; false: there are none. */
    private static boolean signs(List<Equation> equations, Map<CellId, List<Integer>> uses, int[] signs) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int start = 0; start < signs.length; start++) {
            if (signs[start] == 0) {
                signs[start] = 1;
                queue.add(start);
            }
            while (!queue.isEmpty()) {
                int node = queue.remove();
                for (CellId cell : equations.get(node).cells()) {
                    List<Integer> at = uses.get(cell);
                    if (at.size() > 2) {
                        return false;
                    }
                    int other = at.get(0) == node ? at.get(at.size() - 1) : at.get(0);
                    int wanted = -signs[node]
                            * coefficient(equations.get(node), cell)
                            * coefficient(equations.get(other), cell);
                    if (other != node && signs[other] == 0) {
                        signs[other] = wanted;
                        queue.add(other);
                    } else if (other != node && signs[other] != wanted) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int coefficient(Equation equation, CellId cell) {
        return equation.left().contains(cell) ? 1 : -1;
    }
}
