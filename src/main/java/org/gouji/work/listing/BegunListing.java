package org.gouji.work.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.gouji.text.Wording;

/**
 * The beginning of a listing that is still being read, already filtered and in order: it tells numbers, and counts nothing.
 *
 * @param unitNames the names of the units by their ids
 * @param numbers the first ones
 */
record BegunListing(Map<String, String> unitNames, int[] numbers) implements Listing {

    @Override
    public boolean whole() {
        return false;
    }

    @Override
    public int size() {
        return numbers.length;
    }

    @Override
    public int count(Filter filter) {
        return 0;
    }

    @Override
    public Map<String, Integer> counts(Filter filter, Facet facet) {
        return Map.of();
    }

    @Override
    public Map<Facet, Map<String, Integer>> counts(Filter filter, Set<Facet> facets) {
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        facets.forEach(facet -> counts.put(facet, Map.of()));
        return counts;
    }

    @Override
    public Map<Pair, Integer> cross(Filter filter, Facet row, Facet column) {
        return Map.of();
    }

    @Override
    public int[] select(Filter filter, Order order) {
        return IntStream.range(0, numbers.length).toArray();
    }

    @Override
    public int number(int position) {
        return numbers[position];
    }

    @Override
    public int position(int number) {
        return IntStream.range(0, numbers.length)
                .filter(i -> numbers[i] == number)
                .findFirst()
                .orElse(-1);
    }

    @Override
    public String value(int position, Facet facet) {
        return "";
    }

    @Override
    public List<Run> runs(int[] positions, Facet facet) {
        return List.of();
    }

    @Override
    public Listing noted(int[] noted) {
        return this;
    }

    @Override
    public Listing in(Wording wording) {
        return this;
    }
}
