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

    public static Layout of(String name, int year, Trait... traits) {
        Set<Trait> set = EnumSet.noneOf(Trait.class);
        set.addAll(Arrays.asList(traits));
        return new Layout(name, year < 2021 || set.contains(Trait.LATE) ? "2019" : "2021", year, set);
    }

    public boolean has(Trait trait) {
        return traits.contains(trait);
    }
}
