package org.gouji.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The units under supervision, in the order of the list. Each name and alias means one unit, every parent is in the list and no
 * unit stands below itself; whoever makes a roster has seen to it. Immutable, any thread.
 */
public final class Roster {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final List<RosterEntry> entries;
    private final Map<String, RosterEntry> byName = new HashMap<>();
    private final Map<String, List<RosterEntry>> children = new LinkedHashMap<>();

    /** A roster of these units. */
    public Roster(List<RosterEntry> entries) {
        this.entries = List.copyOf(entries);
        for (RosterEntry entry : entries) {
            byName.put(plain(entry.unit()), entry);
            entry.aliases().forEach(alias -> byName.putIfAbsent(plain(alias), entry));
            entry.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(entry));
        }
    }

    /** All units in the order of the list. */
    public List<RosterEntry> entries() {
        return entries;
    }

    /** The unit that goes by {@code name}, its own or another; spaces and the width of brackets do not matter. */
    public Optional<RosterEntry> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** The full name of the unit that goes by {@code name}, or {@code name} itself where the list does not know it. */
    public String fullName(String name) {
        return find(name).map(RosterEntry::unit).orElse(name);
    }

    /** The units whose sum the report of {@code unit} must equal; none where it stands for itself. */
    public List<RosterEntry> children(String unit) {
        return List.copyOf(children.getOrDefault(unit, List.of()));
    }

    /** A name as it is compared: without spaces, brackets of one width. */
    public static String plain(String name) {
        return SPACE.matcher(name).replaceAll("").replace('（', '(').replace('）', ')');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster && entries.equals(((Roster) other).entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries);
    }

    @Override
    public String toString() {
        return "Roster" + entries;
    }
}
