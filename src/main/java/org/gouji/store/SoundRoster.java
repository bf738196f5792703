package org.gouji.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;

/**
 * Makes a roster of rows that two auditors may have changed without knowing of each other: what then does not fit is left out, the
 * same in all copies. Of two units of one name the first stays.
 */
final class SoundRoster {
    private final Map<String, RosterEntry> units = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SoundRoster() {}

    /** The roster of {@code rows}. */
    static Roster of(List<RosterEntry> rows) {
        return new SoundRoster().make(rows);
    }

    private Roster make(List<RosterEntry> rows) {
        for (RosterEntry row : rows) {
            if (taken.add(Roster.plain(row.unit()))) {
                units.put(row.unit(), row);
            }
        }
        units.replaceAll((unit, row) -> known(row));
        List<RosterEntry> sound = new ArrayList<>(units.size());
        Set<String> parents = circling(RosterEntry::parent);
        Set<String> successors = circling(row -> row.tenure().successor());
        units.forEach((unit, row) ->
                sound.add(with(row, row.aliases(), !parents.contains(unit), !successors.contains(unit))));
        return new Roster(sound);
    }

    /** Without aliases of others and without parents and successors that are not there. */
    private RosterEntry known(RosterEntry row) {
        List<String> own = row.aliases().stream()
                .filter(alias -> Roster.plain(alias).equals(Roster.plain(row.unit())) || taken.add(Roster.plain(alias)))
                .collect(Collectors.toUnmodifiableList());
        return with(
                row,
                own,
                row.parent().filter(units::containsKey).isPresent(),
                row.tenure().successor().filter(units::containsKey).isPresent());
    }

    private static RosterEntry with(RosterEntry row, List<String> aliases, boolean parent, boolean successor) {
        return new RosterEntry(
                row.unit(),
                row.parent().filter(p -> parent),
                row.kind(),
                aliases,
                row.level(),
                new Tenure(
                        row.tenure().since(),
                        row.tenure().until(),
                        row.tenure().successor().filter(s -> successor)),
                row.deadline());
    }

    /** The units whose way onward does not end. */
    private Set<String> circling(Function<RosterEntry, Optional<String>> onward) {
        Set<String> ends = new HashSet<>();
        Set<String> circling = new HashSet<>();
        for (String unit : units.keySet()) {
            Set<String> way = new HashSet<>();
            Optional<String> at = Optional.of(unit);
            while (at.isPresent() && !ends.contains(at.get()) && !circling.contains(at.get()) && way.add(at.get())) {
                at = onward.apply(units.get(at.get()));
            }
            (at.isPresent() && !ends.contains(at.get()) ? circling : ends).addAll(way);
        }
        return circling;
    }
}
