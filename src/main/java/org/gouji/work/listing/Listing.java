package org.gouji.work.listing;

import java.util.Map;

/**
 * All discrepancies of a workspace as they stood at one moment, only by what lists and charts count. Any thread; every answer
 * takes milliseconds for a million of them.
 */
public interface Listing {

    /** How many there are. */
    int size();

    /** How many fit. */
    int count(Filter filter);

    /**
     * How many of each value of {@code facet} fit, in the order of the values; values without any are absent. What the filter
     * chooses of the facet itself is left out, so that the counts say what another choice would show.
     */
    Map<String, Integer> counts(Filter filter, Facet facet);

    /** How many fit of each pair of a value of {@code row} and one of {@code column}; pairs without any are absent. */
    Map<Pair, Integer> cross(Filter filter, Facet row, Facet column);

    /** The names of the units by their ids; whose unit is unknown is not among them. */
    Map<String, String> unitNames();

    /** A pair of values. */
    record Pair(String row, String column) {}
}
