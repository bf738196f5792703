package org.gouji.work.listing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Verdict;
import org.gouji.text.Wording;

/**
 * All discrepancies of a workspace as they stood at one moment, only by what lists and charts count. Any thread; every answer
 * takes milliseconds for a million of them. A discrepancy is known by its number, the same until the next check; its position
 * counts from 0 in the order of the check.
 */
public interface Listing {

    /** Nothing, for as long as nothing was read. */
    static Listing none() {
        return begun(Map.of());
    }

    /** The first of a listing that is still being read, filtered and in order; see {@link #whole}. */
    static Listing begun(Map<String, String> unitNames, int... numbers) {
        return new BegunListing(unitNames, numbers.clone());
    }

    /** Whether it is all there; otherwise only the first numbers are told, and nothing is counted. */
    default boolean whole() {
        return true;
    }

    /** How many there are. */
    int size();

    /** How many fit. */
    int count(Filter filter);

    /**
     * How many of each value of {@code facet} fit, in the order of the values; values without any are absent. What the filter
     * chooses of the facet itself is left out, so that the counts say what another choice would show.
     */
    Map<String, Integer> counts(Filter filter, Facet facet);

    /** The same of several facets at once. */
    Map<Facet, Map<String, Integer>> counts(Filter filter, Set<Facet> facets);

    /** How many fit of each pair of a value of {@code row} and one of {@code column}; pairs without any are absent. */
    Map<Pair, Integer> cross(Filter filter, Facet row, Facet column);

    /** The verdict on a report from what nobody dismissed; empty where it was not checked as it is, or nobody knows. */
    default Optional<Verdict> verdict(long report) {
        return Optional.empty();
    }

    /** The names of the units by their ids; whose unit is unknown is not among them. */
    Map<String, String> unitNames();

    /** The positions of those that fit, in {@code order}. */
    int[] select(Filter filter, Order order);

    /** The number of what stands at {@code position}. */
    int number(int position);

    /** The position of a number; -1 where it is not there any more. */
    int position(int number);

    /** The value of a facet at {@code position}. */
    String value(int position, Facet facet);

    /** How {@code positions}, grouped by {@code facet}, fall into runs of one value. */
    List<Run> runs(int[] positions, Facet facet);

    /** The same after something was noted on these numbers. */
    Listing noted(int[] numbers);

    /** The same, its words sought in another language. */
    Listing in(Wording wording);

    /** So many neighbours with one value. */
    record Run(String value, int count) {}

    /** A pair of values. */
    record Pair(String row, String column) {}
}
