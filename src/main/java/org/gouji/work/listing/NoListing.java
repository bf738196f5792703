package org.gouji.work.listing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.text.Wording;

/** A listing of nothing, for as long as nothing was read. */
record NoListing() implements Listing {

    @Override
    public int size() {
        return 0;
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
    public Map<String, String> unitNames() {
        return Map.of();
    }

    @Override
    public int[] select(Filter filter, Order order) {
        return new int[0];
    }

    @Override
    public int number(int position) {
        throw new IndexOutOfBoundsException(position);
    }

    @Override
    public int position(int number) {
        return -1;
    }

    @Override
    public String value(int position, Facet facet) {
        throw new IndexOutOfBoundsException(position);
    }

    @Override
    public List<Run> runs(int[] positions, Facet facet) {
        return List.of();
    }

    @Override
    public Listing noted(int[] numbers) {
        return this;
    }

    @Override
    public Listing in(Wording wording) {
        return this;
    }
}
