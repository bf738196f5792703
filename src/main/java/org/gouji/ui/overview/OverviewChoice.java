package org.gouji.ui.overview;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.OverviewUnit;

/**
 * Which units are listed.
 *
 * @param year the year looked at; 0 while there is none
 * @param coverages how it stands with their reports of that year; empty: any way
 * @param kind their kind; empty: any
 * @param words what their names must contain, with blanks between; empty: anything
 */
public record OverviewChoice(int year, Set<Coverage> coverages, Optional<RosterEntry.Kind> kind, String words) {

    public OverviewChoice {
        coverages = Set.copyOf(coverages);
        words = words.strip();
    }

    /** All units in a year. */
    static OverviewChoice all(int year) {
        return new OverviewChoice(year, Set.of(), Optional.empty(), "");
    }

    OverviewChoice in(int other) {
        return new OverviewChoice(other, coverages, kind, words);
    }

    OverviewChoice toggled(Coverage coverage) {
        Set<Coverage> next = coverages.isEmpty() ? EnumSet.noneOf(Coverage.class) : EnumSet.copyOf(coverages);
        if (!next.remove(coverage)) {
            next.add(coverage);
        }
        return with(next);
    }

    OverviewChoice with(Set<Coverage> next) {
        return new OverviewChoice(year, next, kind, words);
    }

    OverviewChoice of(Optional<RosterEntry.Kind> other) {
        return new OverviewChoice(year, coverages, other, words);
    }

    OverviewChoice saying(String other) {
        return new OverviewChoice(year, coverages, kind, other);
    }

    /** Whether it leaves anyone out. */
    public boolean narrows() {
        return !equals(all(year));
    }

    boolean fits(Coverage coverage) {
        return coverages.isEmpty() || coverages.contains(coverage);
    }

    boolean fitsKind(OverviewUnit unit) {
        return kind.isEmpty() || kind.equals(unit.kind());
    }

    /** The words, plain as {@link Roster#plain} makes names. */
    List<String> plainWords() {
        return Arrays.stream(words.split("\\s+"))
                .map(Roster::plain)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
