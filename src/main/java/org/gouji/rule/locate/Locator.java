package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.form.Equation;
import org.gouji.form.FormEdition;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;

/** Finds for the broken equations of a report which of them are mended together, and how. Any thread. */
public final class Locator {
    /** Repairs listed for a cause. */
    static final int LISTED = 50;

    /** Nodes out of balance beyond which no cell can be named. */
    static final int MOST = 12;

    private final Set<Equation> judged;
    private final Function<CellId, Optional<BigDecimal>> amounts;
    private final Ranking ranking;

    private Locator(
            List<Equation> equations,
            List<CellId> order,
            Set<Equation> judged,
            Function<CellId, Optional<BigDecimal>> amounts) {
        this.judged = judged;
        this.amounts = amounts;
        Set<CellId> totals = equations.stream().flatMap(e -> e.left().stream()).collect(Collectors.toSet());
        this.ranking = new Ranking(amounts, totals, order);
    }

    /**
     * The causes behind the broken ones among the judged equations.
     *
     * @param form the form: its equations, and the order of its cells
     * @param judged those whose cells are all known
     * @param amounts the amounts in the cells; empty where unknown
     */
    public static List<Located> locate(
            FormEdition form, List<Equation> judged, Function<CellId, Optional<BigDecimal>> amounts) {
        return locate(form.equations(), form.cells(), judged, amounts);
    }

    static List<Located> locate(
            List<Equation> equations,
            List<CellId> order,
            List<Equation> judged,
            Function<CellId, Optional<BigDecimal>> amounts) {
        Set<Equation> known = new LinkedHashSet<>(judged);
        if (known.stream().noneMatch(e -> imbalance(e, amounts).signum() != 0)) {
            return List.of();
        }
        Locator locator = new Locator(equations, order, known, amounts);
        List<Located> located = new ArrayList<>();
        Connected.components(equations).forEach(c -> located.addAll(locator.component(c)));
        return located;
    }

    private static BigDecimal imbalance(Equation equation, Function<CellId, Optional<BigDecimal>> amounts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellId cell : equation.left()) {
            sum = sum.add(amounts.apply(cell).orElseThrow());
        }
        for (CellId cell : equation.right()) {
            sum = sum.subtract(amounts.apply(cell).orElseThrow());
        }
        return sum;
    }

    private boolean broken(Equation equation) {
        return judged.contains(equation) && imbalance(equation, amounts).signum() != 0;
    }

    /** Causes among equations that hang together; the equations that follow from the others join the cause that crosses them. */
    private List<Located> component(List<Equation> equations) {
        List<Equation> broken = equations.stream().filter(this::broken).toList();
        if (broken.isEmpty()) {
            return List.of();
        }
        List<Equation> implied = Connected.implied(equations);
        List<Equation> nodes =
                equations.stream().filter(e -> !implied.contains(e)).toList();
        Optional<Network> network = new NetworkBuilder(nodes).build(judged, amounts);
        if (network.isEmpty() || network.get().unbalanced().length > MOST) {
            return List.of(new Located(broken, List.of(), false));
        }
        List<List<Integer>> causes = network.get().unbalanced().length == 0 ? List.of() : Search.causes(network.get());
        List<Located> located = new ArrayList<>();
        Set<Equation> settled = new HashSet<>();
        for (List<Integer> cause : causes) {
            List<Equation> own = cause.stream().map(nodes::get).collect(Collectors.toCollection(ArrayList::new));
            implied.stream()
                    .filter(e -> broken(e) && !settled.contains(e) && crosses(e, nodes, network.get(), cause))
                    .forEach(own::add);
            settled.addAll(own);
            located.add(repaired(network.get().only(cause), own, implied, !judged.containsAll(nodes)));
        }
        broken.stream()
                .filter(e -> !settled.contains(e))
                .forEach(e -> located.add(new Located(List.of(e), List.of(), false)));
        return located;
    }

    /** Whether a cause pushes its imbalance through the cells of an implied equation. */
    private static boolean crosses(Equation implied, List<Equation> nodes, Network network, List<Integer> cause) {
        Map<Integer, Long> sides = new HashMap<>();
        int[] side = Connected.sides(nodes, implied.cells());
        cause.forEach(v -> sides.merge(side[v], network.imbalance()[v], Long::sum));
        return sides.values().stream().anyMatch(sum -> sum != 0);
    }

    /** {@code loose}: some equations are not judged, so that the implied ones no longer follow from the others. */
    private Located repaired(Network network, List<Equation> own, List<Equation> implied, boolean loose) {
        Search search = new Search(network);
        List<Repair> sound = ranking.rank(search.repairs(), network).stream()
                .filter(r -> !loose || implied.stream().allMatch(e -> keeps(e, own.contains(e), r)))
                .toList();
        boolean more = sound.size() > LISTED || search.cut() && !sound.isEmpty();
        return new Located(own, sound.subList(0, Math.min(LISTED, sound.size())), more);
    }

    /** Whether a repair mends an implied equation that is its own, or leaves another one as it is. */
    private boolean keeps(Equation implied, boolean own, Repair repair) {
        if (!judged.contains(implied)) {
            return true;
        }
        BigDecimal change = BigDecimal.ZERO;
        for (Change c : repair.changes()) {
            BigDecimal delta = new BigDecimal(c.to()).subtract(new BigDecimal(c.from()));
            change = change.add(implied.left().contains(c.cell()) ? delta : BigDecimal.ZERO)
                    .subtract(implied.right().contains(c.cell()) ? delta : BigDecimal.ZERO);
        }
        return (own ? imbalance(implied, amounts).add(change) : change).signum() == 0;
    }
}
