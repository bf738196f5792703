package org.gouji.work.listing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.gouji.store.Workspace;

/** By which small numbers discrepancies are sorted. What is expected or there is asked of the workspace once, when first sorted by. */
final class Ranks {
    private final Workspace workspace;
    private final int size;
    private final Numbers numbers;
    private final Map<Order.By, int[]> asked = new ConcurrentHashMap<>();

    /** A number for each position, from 0 to below {@code keys}. */
    record Key(IntUnaryOperator of, int keys) {
        Key(FacetColumn column) {
            this(column::at, column.values());
        }
    }

    Ranks(Workspace workspace, Columns columns, Numbers numbers) {
        this.workspace = workspace;
        this.size = columns.size();
        this.numbers = numbers;
    }

    Key key(Columns columns, Order.By by) {
        return switch (by) {
            case CHECK -> new Key(i -> i, size);
            case SEVERITY -> new Key(columns.facet(Facet.SEVERITY));
            case UNIT -> new Key(columns.facet(Facet.UNIT));
            case YEAR -> new Key(columns.facet(Facet.YEAR));
            case DECISION -> new Key(columns.facet(Facet.DECISION));
            case PLACE -> phrases(columns, columns.phrases().byPlace());
            case PROBLEM -> phrases(columns, columns.phrases().byProblem());
            case EXPECTED, ACTUAL -> {
                int[] ranks = asked.computeIfAbsent(by, b -> ask(b == Order.By.EXPECTED));
                yield new Key(i -> ranks[i], size + 1);
            }
        };
    }

    private static Key phrases(Columns columns, int[] ranks) {
        int[] phrase = columns.phrase();
        return new Key(i -> ranks[phrase[i]], ranks.length);
    }

    private int[] ask(boolean expected) {
        int[] ranks = new int[size];
        java.util.Arrays.fill(ranks, size);
        workspace.read(session -> {
            session.discrepancies().byValue(expected, (number, rank) -> {
                int position = numbers.position(number);
                if (position >= 0) {
                    ranks[position] = Math.min(rank, size);
                }
            });
            return ranks;
        });
        return ranks;
    }
}
