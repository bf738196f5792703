package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gouji.form.Equation;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;

/**
 * Adds to the causes of a table what one block explains ({@link Block}): where too many contradictions meet for cells to be
 * named, and where it takes as many changes as the smallest repairs. A block that takes more is not offered beside smaller ones.
 */
final class Blocks {
    /** Broken equations below which no block of several numbers is behind them. */
    private static final int LEAST = 3;

    private final Component component;
    private final Grid grid;

    /** {@code order}: the cells of the form in order. */
    Blocks(Component component, List<Equation> equations, List<CellId> order) {
        this.component = component;
        this.grid = new Grid(equations, order);
    }

    /** The causes {@code located} of this table, with blocks; {@code known}: its judged equations. */
    List<Located> among(List<Located> located, boolean[] known, Function<CellId, Optional<BigDecimal>> amounts) {
        int broken = located.stream().mapToInt(l -> l.broken().size()).sum();
        boolean lost = located.stream().anyMatch(l -> l.repairs().isEmpty());
        if (broken < LEAST || !grid.large() || (lost && located.size() > 1)) {
            return located;
        }
        Optional<long[]> values = values(amounts);
        if (values.isEmpty()) {
            return located;
        }
        List<Repair> blocks = new ArrayList<>();
        int size = located.stream()
                .mapToInt(l -> l.repairs().isEmpty()
                        ? Integer.MAX_VALUE
                        : l.repairs().get(0).changes().size())
                .sum();
        for (BlockSearch.Moved moved : new BlockSearch(grid, known, values.get()).blocks()) {
            if (moved.changes() <= size && blocks.size() < Locator.LISTED) {
                blocks.add(repair(moved, values.get()));
            }
        }
        return blocks.isEmpty() ? located : List.of(joined(located, blocks, lost));
    }

    /** One block is one cause; equally small repairs follow it. Whether smaller ones exist is not known where there were none. */
    private Located joined(List<Located> located, List<Repair> blocks, boolean lost) {
        List<Equation> broken =
                located.stream().flatMap(l -> l.broken().stream()).toList();
        List<Repair> repairs = new ArrayList<>(blocks);
        boolean more = lost || located.stream().anyMatch(Located::more);
        for (Repair repair : lost ? List.<Repair>of() : together(located)) {
            boolean same = blocks.stream().anyMatch(b -> b.changes().equals(repair.changes()));
            if (!same && repairs.size() < Locator.LISTED) {
                repairs.add(repair);
            } else {
                more |= !same;
            }
        }
        List<Equation> ordered = component.ordered(broken);
        return new Located(ordered, repairs, more);
    }

    /** One repair of each cause, in every way. */
    private List<Repair> together(List<Located> located) {
        List<List<Change>> all = List.of(List.of());
        for (Located cause : located) {
            List<List<Change>> longer = new ArrayList<>();
            for (List<Change> before : all) {
                for (Repair repair : cause.repairs()) {
                    if (longer.size() <= Locator.LISTED) {
                        List<Change> both = new ArrayList<>(before);
                        both.addAll(repair.changes());
                        both.sort(java.util.Comparator.comparingInt(
                                c -> grid.cells().indexOf(c.cell())));
                        longer.add(both);
                    }
                }
            }
            all = longer;
        }
        return all.stream().map(c -> new Repair(c, Slip.of(c).key())).toList();
    }

    /** The values of all cells; empty where one is not known or no whole number. */
    private Optional<long[]> values(Function<CellId, Optional<BigDecimal>> amounts) {
        Amounts known = new Amounts(grid.cells(), amounts);
        long[] values = new long[grid.cells().size()];
        for (int i = 0; i < values.length; i++) {
            if (known.unit() != 1 || !known.known(i)) {
                return Optional.empty();
            }
            values[i] = known.whole(i);
        }
        return Optional.of(values);
    }

    private Repair repair(BlockSearch.Moved moved, long[] values) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != moved.values()[i]) {
                changes.add(
                        new Change(grid.cells().get(i), String.valueOf(values[i]), String.valueOf(moved.values()[i])));
            }
        }
        return new Repair(changes, moved.block().key());
    }
}
