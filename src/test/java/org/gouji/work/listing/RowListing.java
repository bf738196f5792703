package org.gouji.work.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gouji.model.Decision;
import org.gouji.model.Verdict;
import org.gouji.store.Pairs;
import org.gouji.text.Wording;
import org.gouji.work.DiscrepancyRow;

/**
 * A listing over loaded rows: simple, for as many as fit into memory with all they say.
 *
 * @param rows the rows, in the order of the check
 * @param now the rows after something was noted
 * @param texts what of a row words are sought in
 */
public record RowListing(
        List<DiscrepancyRow> rows,
        Supplier<List<DiscrepancyRow>> now,
        BiFunction<DiscrepancyRow, Wording, List<String>> texts,
        Wording wording)
        implements Listing {

    public RowListing {
        rows = List.copyOf(rows);
    }

    /** Rows in which no words are sought. */
    public RowListing(List<DiscrepancyRow> rows) {
        this(rows, () -> rows, (row, wording) -> List.of(), null);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public int count(Filter filter) {
        return (int) fitting(filter).count();
    }

    @Override
    public Map<String, Integer> counts(Filter filter, Facet facet) {
        return fitting(filter.without(facet))
                .collect(Collectors.groupingBy(facet::of, TreeMap::new, Collectors.summingInt(row -> 1)));
    }

    @Override
    public Map<Facet, Map<String, Integer>> counts(Filter filter, Set<Facet> facets) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, counts(filter, facet)));
        return counts;
    }

    @Override
    public Map<Pair, Integer> cross(Filter filter, Facet row, Facet column) {
        return fitting(filter)
                .collect(Collectors.groupingBy(r -> new Pair(row.of(r), column.of(r)), Collectors.summingInt(r -> 1)));
    }

    /** Passed where all was dismissed; else nobody knows. */
    @Override
    public Optional<Verdict> verdict(long report) {
        List<DiscrepancyRow> of =
                rows.stream().filter(row -> row.reportId() == report).toList();
        return !of.isEmpty() && of.stream().allMatch(row -> row.decision() == Decision.DISMISSED)
                ? Optional.of(Verdict.PASS)
                : Optional.empty();
    }

    @Override
    public Map<String, String> unitNames() {
        Map<String, String> names = new TreeMap<>();
        rows.forEach(row -> row.unit().ifPresent(unit -> names.put(unit.id(), unit.name())));
        return names;
    }

    @Override
    public int[] select(Filter filter, Order order) {
        Comparator<Integer> within = Comparator.comparing(i -> key(i, order.by()));
        Comparator<Integer> by = order.descending() ? within.reversed() : within;
        Comparator<Integer> group = Comparator.comparing(
                i -> order.group().map(facet -> value(i, facet)).orElse(""));
        return IntStream.range(0, rows.size())
                .boxed()
                .filter(i -> fits(rows.get(i), filter))
                .sorted(group.thenComparing(by))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private String key(int position, Order.By by) {
        DiscrepancyRow row = rows.get(position);
        return switch (by) {
            case CHECK -> "";
            case SEVERITY -> String.valueOf(row.discrepancy().severity().ordinal());
            case UNIT -> row.unit().map(org.gouji.model.Unit::name).orElse("~");
            case YEAR -> Facet.YEAR.of(row);
            case PLACE -> Facet.SECTION.of(row);
            case PROBLEM -> Facet.RULE.of(row);
            case EXPECTED -> row.discrepancy().chief().expected().orElse("~");
            case ACTUAL -> row.discrepancy().chief().actual().orElse("~");
            case DECISION -> String.valueOf(row.decision().ordinal());
        };
    }

    @Override
    public int number(int position) {
        return rows.get(position).number();
    }

    @Override
    public int position(int number) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).number() == number)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public String value(int position, Facet facet) {
        return facet.of(rows.get(position));
    }

    @Override
    public List<Run> runs(int[] positions, Facet facet) {
        List<Run> runs = new ArrayList<>();
        for (int position : positions) {
            String value = value(position, facet);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.value().equals(value)) {
                runs.set(runs.size() - 1, new Run(value, last.count() + 1));
            } else {
                runs.add(new Run(value, 1));
            }
        }
        return runs;
    }

    @Override
    public Listing noted(int[] numbers) {
        return new RowListing(now.get(), now, texts, wording);
    }

    @Override
    public Listing in(Wording other) {
        return new RowListing(rows, now, texts, other);
    }

    private Stream<DiscrepancyRow> fitting(Filter filter) {
        return rows.stream().filter(row -> fits(row, filter));
    }

    private boolean fits(DiscrepancyRow row, Filter filter) {
        return filter.chosen().entrySet().stream()
                        .allMatch(choice ->
                                choice.getValue().contains(choice.getKey().of(row)))
                && Pairs.words(filter.words()).stream()
                        .allMatch(word -> texts.apply(row, wording).stream()
                                .anyMatch(text -> Pairs.folded(text).contains(word)));
    }
}
