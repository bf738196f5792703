package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.form.Equation;
import org.gouji.model.CellId;
import org.gouji.rule.locate.Network.Arc;

/** Makes a {@link Network} of equations that hang together, if their cells allow it. One thread at a time. */
final class NetworkBuilder {
    /** Amounts beyond this are no counts of applications. */
    private static final BigDecimal HUGE = BigDecimal.valueOf(1_000_000_000_000L);

    private final List<Equation> equations;
    private final Map<CellId, List<Integer>> uses = new LinkedHashMap<>();

    NetworkBuilder(List<Equation> equations) {
        this.equations = equations;
        for (int i = 0; i < equations.size(); i++) {
            for (CellId cell : equations.get(i).cells()) {
                uses.computeIfAbsent(cell, c -> new ArrayList<>()).add(i);
            }
        }
    }

    /**
     * The network; node i is equation i, the last node is the ground, and an equation that is not in {@code judged} has become
     * part of it. Empty where a cell stands in three equations, the signs do not fit or an amount is beyond all reason.
     */
    Optional<Network> build(Set<Equation> judged, Function<CellId, Optional<BigDecimal>> amounts) {
        int[] signs = signs();
        long unit = unit(amounts);
        if (signs == null || unit == 0) {
            return Optional.empty();
        }
        int ground = equations.size();
        long[] imbalance = new long[ground + 1];
        List<Arc> arcs = new ArrayList<>();
        uses.forEach((cell, nodes) -> amounts.apply(cell).ifPresent(amount -> {
            long value = amount.multiply(BigDecimal.valueOf(unit)).longValueExact();
            int[] ends = {ground, ground};
            int[] counts = {0, 0};
            for (int i = 0; i < nodes.size(); i++) {
                int node = nodes.get(i);
                counts[i] = signs[node] * coefficient(node, cell);
                if (judged.contains(equations.get(node))) {
                    ends[i] = node;
                    imbalance[node] += counts[i] * value;
                }
            }
            if (ends[0] != ends[1]) {
                arcs.add(new Arc(arcs.size(), cell, ends[0], ends[1], counts[0], value));
            }
        }));
        return Optional.of(new Network(imbalance, arcs, unit));
    }

    /** Signs of the equations by which every cell counts once with plus and once with minus; null where there are none. */
    private int[] signs() {
        int[] signs = new int[equations.size()];
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int start = 0; start < signs.length; start++) {
            if (signs[start] == 0) {
                signs[start] = 1;
                queue.add(start);
            }
            while (!queue.isEmpty()) {
                int node = queue.remove();
                for (CellId cell : equations.get(node).cells()) {
                    List<Integer> ends = uses.get(cell);
                    if (ends.size() > 2) {
                        return null;
                    }
                    int other = ends.get(0) == node ? ends.get(ends.size() - 1) : ends.get(0);
                    int wanted = -signs[node] * coefficient(node, cell) * coefficient(other, cell);
                    if (other != node && signs[other] == 0) {
                        signs[other] = wanted;
                        queue.add(other);
                    } else if (other != node && signs[other] != wanted) {
                        return null;
                    }
                }
            }
        }
        return signs;
    }

    private int coefficient(int node, CellId cell) {
        return equations.get(node).left().contains(cell) ? 1 : -1;
    }

    /** A power of ten that makes every amount whole; 0 where there is none within reason. */
    private long unit(Function<CellId, Optional<BigDecimal>> amounts) {
        BigDecimal[] known =
                uses.keySet().stream().flatMap(c -> amounts.apply(c).stream()).toArray(BigDecimal[]::new);
        int scale = Arrays.stream(known)
                .mapToInt(a -> a.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        boolean huge = Arrays.stream(known).anyMatch(a -> a.abs().compareTo(HUGE) > 0);
        return huge || scale > 4 ? 0 : BigDecimal.TEN.pow(Math.max(0, scale)).longValueExact();
    }
}
