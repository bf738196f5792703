package org.gouji.work.listing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gouji.work.DiscrepancyRow;

/** A listing over loaded rows: simple, for as many as fit into memory with all they say. Words are not looked at. */
public record RowListing(List<DiscrepancyRow> rows) implements Listing {

    public RowListing {
        rows = List.copyOf(rows);
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
                .collect(Collectors.groupingBy(row -> facet.of(row), TreeMap::new, Collectors.summingInt(row -> 1)));
    }

    @Override
    public Map<Pair, Integer> cross(Filter filter, Facet row, Facet column) {
        return fitting(filter)
                .collect(Collectors.groupingBy(r -> new Pair(row.of(r), column.of(r)), Collectors.summingInt(r -> 1)));
    }

    @Override
    public Map<String, String> unitNames() {
        Map<String, String> names = new TreeMap<>();
        rows.forEach(row -> row.unit().ifPresent(unit -> names.put(unit.id(), unit.name())));
        return names;
    }

    private Stream<DiscrepancyRow> fitting(Filter filter) {
        return rows.stream()
                .filter(row -> filter.chosen().entrySet().stream()
                        .allMatch(choice ->
                                choice.getValue().contains(choice.getKey().of(row))));
    }
}
