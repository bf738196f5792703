package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.form.Equation;
import org.gouji.model.Cause;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;

/**
 * Equations that an office added, beside those of the form that share cells with them: what mends some must keep all. A broken one
 * joins a cause of the form where both together take fewer changes than one after the other; else it is a cause of its own.
 */
final class OwnEquations {
    /** More changes than this are not sought; a cause of the form that needs more stays as it is. */
    private static final int MOST = 4;

    private final List<Equation> equations;
    private final List<CellId> cells;
    private final Amounts amounts;
    private final LinearSearch search;
    private final long[] excess;
    private final Ranking ranking;
    private final Function<CellId, Optional<BigDecimal>> exact;

    /** {@code equations}: all that hang together and are judged, the office's among them. */
    OwnEquations(List<Equation> equations, Function<CellId, Optional<BigDecimal>> exact, Ranking ranking) {
        this.equations = equations;
        this.exact = exact;
        this.ranking = ranking;
        Set<CellId> all = new LinkedHashSet<>();
        equations.forEach(e -> all.addAll(e.cells()));
        cells = List.copyOf(all);
        amounts = new Amounts(cells, exact);
        long[][] columns = new long[cells.size()][equations.size()];
        excess = new long[equations.size()];
        for (int e = 0; e < excess.length; e++) {
            for (CellId cell : equations.get(e).cells()) {
                int c = cells.indexOf(cell);
                int sign = equations.get(e).left().contains(cell) ? 1 : -1;
                columns[c][e] = sign;
                excess[e] += sign * amounts.whole(c);
            }
        }
        search = new LinearSearch(columns, excess.length);
    }

    /** Broken equations and what mends them. */
    private record Group(Set<Integer> broken, List<Repair> repairs, Located before) {
        int size() {
            return repairs.isEmpty() ? MOST + 1 : repairs.get(0).changes().size();
        }
    }

    /** The causes, where those of the form alone are {@code form}. */
    List<Located> located(List<Located> form) {
        if (amounts.unit() == 0) {
            return alone(form);
        }
        List<Group> groups = new ArrayList<>();
        Set<Integer> owned = new LinkedHashSet<>();
        for (Located cause : form) {
            Set<Integer> broken = new LinkedHashSet<>();
            cause.broken().forEach(e -> broken.add(equations.indexOf(e)));
            owned.addAll(broken);
            List<Repair> kept = repairs(broken, MOST);
            groups.add(new Group(broken, kept.isEmpty() ? cause.repairs() : kept, kept.isEmpty() ? cause : null));
        }
        for (int e = 0; e < excess.length; e++) {
            if (excess[e] != 0 && !owned.contains(e)) {
                groups.add(new Group(Set.of(e), repairs(Set.of(e), MOST), null));
            }
        }
        while (merge(groups)) {
            // until no two causes are better mended together
        }
        return groups.stream().map(this::located).toList();
    }

    private boolean merge(List<Group> groups) {
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                Group one = groups.get(i);
                Group other = groups.get(j);
                Set<Integer> broken = new LinkedHashSet<>(one.broken());
                broken.addAll(other.broken());
                List<Repair> both = repairs(broken, Math.min(MOST, one.size() + other.size() - 1));
                if (!both.isEmpty()) {
                    groups.set(i, new Group(broken, both, null));
                    groups.remove(j);
                    return true;
                }
            }
        }
        return false;
    }

    private Located located(Group group) {
        if (group.before() != null) {
            return group.before();
        }
        List<Equation> broken =
                group.broken().stream().sorted().map(equations::get).toList();
        int listed = Math.min(Locator.LISTED, group.repairs().size());
        return new Located(
                broken, group.repairs().subList(0, listed), group.repairs().size() > listed);
    }

    private List<Located> alone(List<Located> form) {
        List<Located> all = new ArrayList<>(form);
        for (int e = 0; e < excess.length; e++) {
            Equation equation = equations.get(e);
            BigDecimal left = sum(equation.left());
            if (left.compareTo(sum(equation.right())) != 0
                    && form.stream().noneMatch(l -> l.broken().contains(equation))) {
                all.add(new Located(List.of(equation), List.of(), false));
            }
        }
        return all;
    }

    private BigDecimal sum(List<CellId> named) {
        return named.stream().map(c -> exact.apply(c).orElseThrow()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Repair> repairs(Set<Integer> broken, int most) {
        long[] wanted = new long[excess.length];
        broken.forEach(e -> wanted[e] = -excess[e]);
        return search.smallest(wanted, most, this::allows)
                .map(found -> ranking.order(found.stream().map(this::repair).toList()))
                .orElse(List.of());
    }

    /** Whole numbers of at least 0; decimals where there are some, and signs where the form asks for a change. */
    private boolean allows(int cell, long change) {
        long after = amounts.whole(cell) + change;
        boolean whole = after % amounts.unit() == 0 || amounts.whole(cell) % amounts.unit() != 0;
        return whole && (after >= 0 || cells.get(cell).column().equals("change"));
    }

    private Repair repair(Map<Integer, Long> deltas) {
        List<Change> changes = deltas.entrySet().stream()
                .map(d -> {
                    CellId cell = cells.get(d.getKey());
                    BigDecimal from = exact.apply(cell).orElseThrow();
                    BigDecimal by = BigDecimal.valueOf(d.getValue()).divide(BigDecimal.valueOf(amounts.unit()));
                    return new Change(cell, Ranking.plain(from), Ranking.plain(from.add(by)));
                })
                .sorted(Comparator.comparingInt((Change c) -> ranking.position(c.cell())))
                .toList();
        return new Cause.Repair(changes, Slip.of(changes).key());
    }

    /** Those of {@code judged} and {@code own} that hang together with at least one of {@code own}, in groups. */
    static List<List<Equation>> joined(List<Equation> judged, List<Equation> own) {
        List<Equation> all =
                Stream.concat(judged.stream(), own.stream()).distinct().toList();
        return Connected.components(all).stream()
                .filter(group -> group.stream().anyMatch(own::contains))
                .toList();
    }
}
