package org.gouji.ui.finding;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts by the members of an enum.
 *
 * @param counts members without any are absent
 */
public record Tally<E extends Enum<E>>(Map<E, Integer> counts) {

    /** Nothing was counted. */
    public static <E extends Enum<E>> Tally<E> none() {
        return new Tally<E>(Map.of());
    }

    /** Counts what {@code key} says of each. */
    public static <T, E extends Enum<E>> Tally<E> of(Stream<T> all, Class<E> type, Function<T, E> key) {
        Map<E, Integer> counts = new EnumMap<>(type);
        all.forEach(one -> counts.merge(key.apply(one), 1, Integer::sum));
        return new Tally<E>(counts);
    }

    /** How many of {@code key}. */
    public int of(E key) {
        return counts.getOrDefault(key, 0);
    }

    /** How many in all. */
    public int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
