package org.gouji.bench.page;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * One document of the corpus: which edition it fills in and what it does otherwise.
 *
 * @param name number and name, the stem of its files
 * @param edition id of the form edition
 * @param year the year reported on
 * @param traits what is unusual
 */
public record Layout(String name, String edition, int year, Set<Trait> traits) {

    /** A document by the edition that was in force for {@code year}, or by the one before where it is late. */
    public static Layout of(String name, int year, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Layout(name, year < 2021 || set.contains(Trait.LATE) ? "2019" : "2021", year, set);
    }

    /** Whether this is unusual about it. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
