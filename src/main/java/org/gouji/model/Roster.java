package org.gouji.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The units under supervision, in the order of the list. Each name and alias means one unit, every parent is in the list and no
 * unit stands below itself; whoever makes a roster has seen to it. Immutable, any thread.
 */
public final class Roster {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private final List<RosterEntry> entries;
    private final Map<String, RosterEntry> byName = new HashMap<>();
    private final Map<String, List<RosterEntry>> children = new LinkedHashMap<>();
    private final Map<String, List<RosterEntry>> predecessors = new LinkedHashMap<>();

    /** A roster of these units. */
    public Roster(List<RosterEntry> entries) {
        this.entries = List.copyOf(entries);
        for (RosterEntry entry : entries) {
            byName.put(plain(entry.unit()), entry);
            entry.aliases().forEach(alias -> byName.putIfAbsent(plain(alias), entry));
            entry.parent()
                    .ifPresent(parent -> children.computeIfAbsent(parent, p -> new ArrayList<>())
                            .add(entry));
            entry.tenure()
                    .successor()
                    .ifPresent(next -> predecessors
                            .computeIfAbsent(next, n -> new ArrayList<>())
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

    /** Those of {@link #children(String)} that have to report on {@code year}. */
    public List<RosterEntry> children(String unit, int year) {
        return children.getOrDefault(unit, List.of()).stream()
                .filter(child -> child.isDue(year))
                .toList();
    }

    /** The units that were merged into {@code unit} or renamed to it, in the order of the list. */
    public List<RosterEntry> predecessors(String unit) {
        return List.copyOf(predecessors.getOrDefault(unit, List.of()));
    }

    /**
     * The full name under which the unit that goes by {@code name} reports today, where nothing but its name changed: it has one
     * predecessor, which ended where it began. {@code name} itself where the list does not know it.
     */
    public String continued(String name) {
        String now = fullName(name);
        // no unit succeeds itself, over however many steps: whoever made the roster has seen to it
        for (Optional<String> next = renamedTo(now); next.isPresent(); next = renamedTo(now)) {
            now = next.get();
        }
        return now;
    }

    private Optional<String> renamedTo(String unit) {
        return find(unit).flatMap(this::renamedTo);
    }

    private Optional<String> renamedTo(RosterEntry entry) {
        return entry.tenure()
                .successor()
                .filter(next -> predecessors.get(next).size() == 1)
                .filter(next -> find(next)
                        .flatMap(unit -> unit.tenure().since())
                        .equals(entry.tenure().until().map(last -> last + 1)));
    }

    /**
     * Which reports are compared year against year: those on which this says the same. Of {@code name} it is {@link #continued},
     * and a part for each time when others were merged in: figures of before then are those of a smaller unit.
     */
    public String line(String name, int year) {
        String now = continued(name);
        return mergers(now)
                .filter(since -> since <= year)
                .max(Integer::compare)
                .map(since -> now + " " + since)
                .orElse(now);
    }

    /** The years since when others report with {@code unit}, whatever it was called then. */
    private Stream<Integer> mergers(String unit) {
        return predecessors.getOrDefault(unit, List.of()).stream()
                .flatMap(before -> renamedTo(before).isPresent()
                        ? mergers(before.unit())
                        : before.tenure().until().stream().map(last -> last + 1));
    }

    /** The units that go into the report of {@code unit} on {@code year} and still had one of their own for the year before. */
    public List<RosterEntry> mergedIn(String unit, int year) {
        return predecessors.getOrDefault(unit, List.of()).stream()
                .filter(before -> before.tenure().until().equals(Optional.of(year - 1)))
                .filter(before -> renamedTo(before).isEmpty())
                .toList();
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
