package org.gouji.read.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.model.Roster;
import org.gouji.model.RosterColumn;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;

/** Whether the rows of a roster fit together: each name means one unit, parents are there, nobody stands below itself. */
final class RosterStructure {
    private final List<RosterEntry> entries;
    private final List<Integer> lines;
    private final Mistakes mistakes;

    /** {@code lines}: the line of each entry. */
    RosterStructure(List<RosterEntry> entries, List<Integer> lines, Mistakes mistakes) {
        this.entries = entries;
        this.lines = lines;
        this.mistakes = mistakes;
    }

    void check() {
        names();
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            units.putIfAbsent(entries.get(i).unit(), i);
        }
        if (parents(units)) {
            cycles(units, RosterColumn.PARENT, "roster.cycle", RosterEntry::parent);
        }
        if (successors(units)) {
            cycles(
                    units,
                    RosterColumn.SUCCESSOR,
                    "roster.successor.cycle",
                    entry -> entry.tenure().successor());
        }
    }

    private void names() {
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Integer other = owner.putIfAbsent(Roster.plain(entries.get(i).unit()), i);
            if (other != null) {
                mistakes.add(
                        lines.get(i),
                        RosterColumn.UNIT,
                        "roster.unit.twice",
                        entries.get(i).unit() + " (" + lines.get(other) + ")");
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            for (String alias : entries.get(i).aliases()) {
                Integer other = owner.putIfAbsent(Roster.plain(alias), i);
                if (other != null && other != i) {
                    mistakes.add(
                            lines.get(i),
                            RosterColumn.ALIASES,
                            "roster.alias.twice",
                            alias + " (" + lines.get(other) + ")");
                }
            }
        }
    }

    private boolean parents(Map<String, Integer> units) {
        boolean known = true;
        for (int i = 0; i < entries.size(); i++) {
            String parent = entries.get(i).parent().orElse("");
            if (!parent.isEmpty() && !units.containsKey(parent)) {
                mistakes.add(lines.get(i), RosterColumn.PARENT, "roster.parent", parent);
                known = false;
            }
        }
        return known;
    }

    private boolean successors(Map<String, Integer> units) {
        boolean known = true;
        for (int i = 0; i < entries.size(); i++) {
            Tenure tenure = entries.get(i).tenure();
            String next = tenure.successor().orElse("");
            if (tenure.since().orElse(0) > tenure.until().orElse(Integer.MAX_VALUE)) {
                mistakes.add(
                        lines.get(i),
                        RosterColumn.UNTIL,
                        "roster.tenure",
                        tenure.since().get() + " – " + tenure.until().get());
            }
            if (!next.isEmpty() && tenure.until().isEmpty()) {
                mistakes.add(lines.get(i), RosterColumn.UNTIL, "roster.until", next);
            }
            if (!next.isEmpty() && !units.containsKey(next)) {
                mistakes.add(lines.get(i), RosterColumn.SUCCESSOR, "roster.successor", next);
                known = false;
            }
        }
        return known;
    }

    /** Walks onward from every unit; what was once found to end is not walked again. */
    private void cycles(
            Map<String, Integer> units,
            RosterColumn column,
            String key,
            Function<RosterEntry, Optional<String>> onward) {
        Set<String> ends = new HashSet<>();
        for (RosterEntry entry : entries) {
            Set<String> path = new LinkedHashSet<>();
            String at = entry.unit();
            while (at != null && !ends.contains(at) && path.add(at)) {
                at = onward.apply(entries.get(units.get(at))).orElse(null);
            }
            if (at != null && !ends.contains(at)) {
                List<String> way = List.copyOf(path);
                List<String> circle = way.subList(way.indexOf(at), way.size());
                mistakes.add(lines.get(units.get(at)), column, key, String.join(" → ", circle) + " → " + at);
            }
            ends.addAll(path);
        }
    }
}
