package org.gouji.read.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.read.roster.RosterReader.Mistakes;

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
            cycles(units);
        }
    }

    private void names() {
        Map<String, Integer> owner = new HashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Integer other = owner.putIfAbsent(Roster.plain(entries.get(i).unit()), i);
            if (other != null) {
                mistakes.add(lines.get(i), "roster.unit.twice", entries.get(i).unit() + " (" + lines.get(other) + ")");
            }
        }
        for (int i = 0; i < entries.size(); i++) {
            for (String alias : entries.get(i).aliases()) {
                Integer other = owner.putIfAbsent(Roster.plain(alias), i);
                if (other != null && other != i) {
                    mistakes.add(lines.get(i), "roster.alias.twice", alias + " (" + lines.get(other) + ")");
                }
            }
        }
    }

    private boolean parents(Map<String, Integer> units) {
        boolean known = true;
        for (int i = 0; i < entries.size(); i++) {
            String parent = entries.get(i).parent().orElse("");
            if (!parent.isEmpty() && !units.containsKey(parent)) {
                mistakes.add(lines.get(i), "roster.parent", parent);
                known = false;
            }
        }
        return known;
    }

    /** Walks upward from every unit; what was once found to end is not walked again. */
    private void cycles(Map<String, Integer> units) {
        Set<String> ends = new HashSet<>();
        for (RosterEntry entry : entries) {
            Set<String> path = new LinkedHashSet<>();
            String at = entry.unit();
            while (at != null && !ends.contains(at) && path.add(at)) {
                at = entries.get(units.get(at)).parent().orElse(null);
            }
            if (at != null && !ends.contains(at)) {
                List<String> way = List.copyOf(path);
                List<String> circle = way.subList(way.indexOf(at), way.size());
                mistakes.add(lines.get(units.get(at)), "roster.cycle", String.join(" → ", circle) + " → " + at);
            }
            ends.addAll(path);
        }
    }
}
