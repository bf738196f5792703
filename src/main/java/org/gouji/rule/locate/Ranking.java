package org.gouji.rule.locate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Cause.Change;
import org.gouji.model.Cause.Repair;
import org.gouji.model.CellId;

/**
 * Puts equally small repairs in order, likeliest first: more typing slips, fewer totals touched, smaller changes, then the
 * order of the form. All stay in the list; nothing is chosen silently.
 */
final class Ranking {
    private final Function<CellId, Optional<BigDecimal>> amounts;
    private final Set<CellId> totals;
    private final Map<CellId, Integer> positions;

    /** {@code positions}: of the cells in the order of the form. */
    Ranking(Function<CellId, Optional<BigDecimal>> amounts, Set<CellId> totals, Map<CellId, Integer> positions) {
        this.amounts = amounts;
        this.totals = totals;
        this.positions = positions;
    }

    /** A repair with what it is ranked by. */
    private record Ranked(Repair repair, long otherThanSlips, long totals, BigDecimal size, String places) {}

    List<Repair> rank(List<Changes> repairs, Network network) {
        if (repairs.size() == 1) {
            return List.of(repair(repairs.get(0), network));
        }
        return order(repairs.stream().map(r -> repair(r, network)).toList());
    }

    /** Repairs in order, likeliest first. */
    List<Repair> order(List<Repair> repairs) {
        return repairs.stream()
                .map(this::ranked)
                .sorted(Comparator.comparingLong(Ranked::otherThanSlips)
                        .thenComparingLong(Ranked::totals)
                        .thenComparing(Ranked::size)
                        .thenComparing(Ranked::places))
                .map(Ranked::repair)
                .toList();
    }

    /** Place of a cell in the order of the form. */
    int position(CellId cell) {
        return positions.get(cell);
    }

    private Ranked ranked(Repair repair) {
        return new Ranked(repair, otherThanSlips(repair), totals(repair), size(repair), places(repair));
    }

    private Repair repair(Changes deltas, Network network) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < deltas.size(); i++) {
            CellId cell = network.arcs().get(deltas.arc(i)).cell();
            BigDecimal from = amounts.apply(cell).orElseThrow();
            changes.add(new Change(cell, plain(from), plain(from.add(network.amount(deltas.delta(i))))));
        }
        changes.sort(Comparator.comparingInt(c -> positions.get(c.cell())));
        return new Repair(changes, Slip.of(changes).key());
    }

    private long otherThanSlips(Repair repair) {
        if (Slip.of(repair.changes()).moves()) {
            return 0;
        }
        return repair.changes().stream()
                .filter(c -> Slip.of(c.from(), c.to()) == Slip.NONE)
                .count();
    }

    private long totals(Repair repair) {
        return repair.changes().stream().filter(c -> totals.contains(c.cell())).count();
    }

    private BigDecimal size(Repair repair) {
        return repair.changes().stream()
                .map(c -> new BigDecimal(c.to())
                        .subtract(new BigDecimal(c.from()))
                        .abs())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String places(Repair repair) {
        return repair.changes().stream()
                .map(c -> (1_000_000 + positions.get(c.cell())) + " " + c.to())
                .collect(Collectors.joining(","));
    }

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
