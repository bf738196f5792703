package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.gouji.model.Verdict;
import org.gouji.store.ReportHead;
import org.gouji.store.Session;
import org.gouji.store.Workspace;
import org.gouji.text.Wording;

/** A listing over columns in memory; only words, and what is expected or there, are asked of the workspace. Any thread. */
public final class ColumnListing implements Listing {
    private final Workspace workspace;
    private final Columns columns;
    private final Numbers numbers;
    private final Search search;
    private final Ranks ranks;
    private final ReportVerdicts verdicts;

    private ColumnListing(
            Workspace workspace,
            Columns columns,
            Numbers numbers,
            Search search,
            Ranks ranks,
            ReportVerdicts verdicts) {
        this.workspace = workspace;
        this.columns = columns;
        this.numbers = numbers;
        this.search = search;
        this.ranks = ranks;
        this.verdicts = verdicts;
    }

    /**
     * All discrepancies of {@code workspace} as {@code session} sees them, in no language yet; {@code heads} are the listed reports
     * in their order, {@code judge} proposes verdicts on them.
     */
    public static ColumnListing read(Workspace workspace, Session session, List<ReportHead> heads, Judge judge) {
        Columns columns = Columns.read(session, heads);
        Numbers numbers = new Numbers(columns.number());
        PhraseWords words = new PhraseWords(columns.phrases().phrases(), Optional.empty());
        return new ColumnListing(
                workspace,
                columns,
                numbers,
                new Search(workspace, columns, numbers, words),
                new Ranks(workspace, columns, numbers),
                ReportVerdicts.of(columns, heads, session.findings().checked(), judge));
    }

    @Override
    public ColumnListing in(Wording wording) {
        PhraseWords words = new PhraseWords(columns.phrases().phrases(), Optional.of(wording));
        return new ColumnListing(
                workspace, columns, numbers, new Search(workspace, columns, numbers, words), ranks, verdicts);
    }

    /** The numbers of all, in the order of the check. */
    public int[] numbers() {
        return columns.number().clone();
    }

    @Override
    public int size() {
        return columns.size();
    }

    @Override
    public int count(Filter filter) {
        if (filter.isAll()) {
            return columns.size();
        }
        Sieve sieve = sieve(filter);
        int count = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (sieve.fits(i)) {
                count++;
            }
        }
        return count;
    }

    @Override
    public Map<String, Integer> counts(Filter filter, Facet facet) {
        return counts(filter, Set.of(facet)).get(facet);
    }

    @Override
    public Map<Facet, Map<String, Integer>> counts(Filter filter, Set<Facet> facets) {
        Sieve sieve = sieve(filter);
        Facet[] asked = facets.toArray(Facet[]::new);
        FacetColumn[] column = Arrays.stream(asked).map(columns::facet).toArray(FacetColumn[]::new);
        int[][] counts = Arrays.stream(column).map(c -> new int[c.values()]).toArray(int[][]::new);
        for (int i = 0; i < columns.size(); i++) {
            int by = sieve.keptOutBy(i);
            if (by != Sieve.OUT) {
                for (int f = 0; f < asked.length; f++) {
                    if (by == Sieve.FITS || by == asked[f].ordinal()) {
                        counts[f][column[f].at(i)]++;
                    }
                }
            }
        }
        Map<Facet, Map<String, Integer>> result = new EnumMap<>(Facet.class);
        for (int f = 0; f < asked.length; f++) {
            result.put(asked[f], named(column[f], counts[f]));
        }
        return result;
    }

    private static Map<String, Integer> named(FacetColumn column, int[] counts) {
        Map<String, Integer> named = new LinkedHashMap<>();
        for (int value = 0; value < counts.length; value++) {
            if (counts[value] > 0) {
                named.put(column.value(value), counts[value]);
            }
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public Map<Pair, Integer> cross(Filter filter, Facet row, Facet column) {
        Sieve sieve = sieve(filter);
        FacetColumn rows = columns.facet(row);
        FacetColumn cells = columns.facet(column);
        PairCounts counts = PairCounts.of(rows.values(), cells.values());
        for (int i = 0; i < columns.size(); i++) {
            if (sieve.fits(i)) {
                counts.add(rows.at(i), cells.at(i));
            }
        }
        Map<Pair, Integer> named = new HashMap<>();
        counts.each((r, c, count) -> named.put(new Pair(rows.value(r), cells.value(c)), count));
        return named;
    }

    @Override
    public Map<String, String> unitNames() {
        return columns.reports().unitNames();
    }

    @Override
    public int[] select(Filter filter, Order order) {
        Sieve sieve = sieve(filter);
        int[] rows = new int[columns.size()];
        int size = 0;
        for (int i = 0; i < rows.length; i++) {
            if (sieve.fits(i)) {
                rows[size++] = i;
            }
        }
        rows = Arrays.copyOf(rows, size);
        if (order.by() != Order.By.CHECK) {
            Ranks.Key key = ranks.key(columns, order.by());
            IntUnaryOperator up = key.of();
            rows = Sorting.stable(rows, order.descending() ? i -> key.keys() - 1 - up.applyAsInt(i) : up, key.keys());
        } else if (order.descending()) {
            rows = Sorting.reversed(rows);
        }
        if (order.group().isPresent()) {
            FacetColumn group = columns.facet(order.group().get());
            rows = Sorting.stable(rows, group::at, group.values());
        }
        return rows;
    }

    @Override
    public int number(int position) {
        return columns.number()[position];
    }

    @Override
    public int position(int number) {
        return numbers.position(number);
    }

    @Override
    public String value(int position, Facet facet) {
        FacetColumn column = columns.facet(facet);
        return column.value(column.at(position));
    }

    @Override
    public List<Run> runs(int[] positions, Facet facet) {
        FacetColumn column = columns.facet(facet);
        List<Run> runs = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= positions.length && positions.length > 0; i++) {
            if (i == positions.length || column.at(positions[i]) != column.at(positions[from])) {
                runs.add(new Run(column.value(column.at(positions[from])), i - from));
                from = i;
            }
        }
        return runs;
    }

    @Override
    public ColumnListing noted(int[] noted) {
        byte[] codes = columns.codes().clone();
        workspace.read(session -> {
            session.discrepancies().standings(noted, (number, code) -> {
                int position = numbers.position(number);
                if (position >= 0) {
                    codes[position] = code.byteValue();
                }
            });
            return codes;
        });
        Columns next = columns.standing(codes);
        return new ColumnListing(workspace, next, numbers, search.again(next), ranks, verdicts.again(next));
    }

    @Override
    public Optional<Verdict> verdict(long report) {
        return verdicts.of(report);
    }

    private Sieve sieve(Filter filter) {
        Optional<BitSet> words = filter.words().isEmpty() ? Optional.empty() : Optional.of(search.find(filter.words()));
        return new Sieve(columns, filter, words);
    }
}
