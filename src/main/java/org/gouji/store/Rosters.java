package org.gouji.store;

import java.time.Instant;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.model.LogEvent;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;

/**
 * The units under supervision that a workspace was given, if it was, and by when their reports are due. Every change is an event of
 * the log; of each row the last event counts, in the order that is the same in all copies.
 */
public final class Rosters {
    private static final String UNIT = "unit:";
    private static final String DEADLINE = "deadline:";

    /** Rows that one event tells of. */
    private static final int AT_ONCE = 500;

    /** Space between the places of two rows, so that others can be put between them. */
    private static final long STEP = 1024;

    private final Session session;

    Rosters(Session session) {
        this.session = session;
    }

    private record Row(String name, long position, String value, long clock) {
        boolean isUnit() {
            return name.startsWith(UNIT) && !value.isEmpty();
        }
    }

    private List<Row> rows() {
        return session.list(
                "roster/list", row -> new Row(row.getString(1), row.getLong(2), row.getString(3), row.getLong(4)));
    }

    /** The roster; empty where there is none. */
    public Optional<Roster> get() {
        List<RosterEntry> entries = rows().stream()
                .filter(Row::isUnit)
                .map(row -> RosterRow.entry(row.value()))
                .toList();
        return entries.isEmpty() ? Optional.empty() : Optional.of(SoundRoster.of(entries));
    }

    /** The days that the office has set for kinds of units. */
    public Map<RosterEntry.Kind, MonthDay> deadlines() {
        Map<RosterEntry.Kind, MonthDay> deadlines = new EnumMap<>(RosterEntry.Kind.class);
        for (Row row : rows()) {
            if (row.name().startsWith(DEADLINE) && !row.value().isEmpty()) {
                deadlines.put(kind(row.name()), RosterRow.day(row.value()));
            }
        }
        return deadlines;
    }

    private static RosterEntry.Kind kind(String name) {
        return RosterEntry.Kind.valueOf(name.substring(DEADLINE.length()).toUpperCase(Locale.ROOT));
    }

    /** {@link #replace(Roster, Instant)} where nobody asks when. */
    public void replace(Roster roster) {
        replace(roster, Instant.EPOCH);
    }

    /** Keeps this roster instead of the one before; from now on a report under another name counts for its unit. */
    public void replace(Roster roster, Instant at) {
        Map<String, String> wanted = new LinkedHashMap<>();
        roster.entries().forEach(entry -> wanted.put(entry.unit(), RosterRow.text(entry)));
        List<Row> before = rows();
        Map<String, Row> byUnit = new HashMap<>();
        Map<String, Row> byName = new HashMap<>();
        for (Row row : before) {
            byName.put(row.name(), row);
            if (row.isUnit()) {
                byUnit.putIfAbsent(RosterRow.entry(row.value()).unit(), row);
            }
        }
        Set<String> used = new HashSet<>();
        List<Row> next = new ArrayList<>(wanted.size());
        wanted.forEach((unit, value) -> {
            Optional<Row> known = Optional.ofNullable(byUnit.get(unit)).filter(row -> used.add(row.name()));
            String name = known.map(Row::name).orElseGet(() -> free(unit, byName, used));
            next.add(new Row(name, known.map(Row::position).orElse(-1L), value, 0));
        });
        Map<String, String> said = new TreeMap<>();
        place(next).forEach(row -> say(row, byName.get(row.name()), said));
        before.stream()
                .filter(row -> row.isUnit() && !used.contains(row.name()))
                .forEach(row -> said.put(row.name(), Json.text(List.of(String.valueOf(row.position()), ""))));
        tell(said, at);
        learnAliases(roster);
    }

    /** Sets the days of some kinds; those of all others are as shipped. */
    public void setDeadlines(Map<RosterEntry.Kind, MonthDay> deadlines, Instant at) {
        Map<RosterEntry.Kind, MonthDay> before = deadlines();
        Map<String, String> said = new TreeMap<>();
        for (RosterEntry.Kind kind : RosterEntry.Kind.values()) {
            Optional<MonthDay> day = Optional.ofNullable(deadlines.get(kind));
            if (!day.equals(Optional.ofNullable(before.get(kind)))) {
                said.put(
                        DEADLINE + kind.key(),
                        Json.text(List.of("0", day.map(RosterRow::day).orElse(""))));
            }
        }
        tell(said, at);
    }

    /** A name for a row that no other has: two auditors who list the same unit mean the same row. */
    private static String free(String unit, Map<String, Row> byName, Set<String> used) {
        String name = UNIT + Roster.plain(unit);
        String free = name;
        for (int i = 2; byName.containsKey(free) && byName.get(free).isUnit() || used.contains(free); i++) {
            free = name + "#" + i;
        }
        used.add(free);
        return free;
    }

    /** Gives a place to each row that has none; to all anew where they were put in another order or no room is left. */
    private static List<Row> place(List<Row> rows) {
        List<Row> placed = new ArrayList<>(rows.size());
        long last = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            long at = row.position() >= 0 ? row.position() : between(last, rows, i);
            if (at <= last) {
                return renumbered(rows);
            }
            placed.add(new Row(row.name(), at, row.value(), 0));
            last = at;
        }
        return placed;
    }

    private static long between(long last, List<Row> rows, int index) {
        return rows.subList(index, rows.size()).stream()
                .filter(row -> row.position() >= 0)
                .findFirst()
                .map(row -> last + (row.position() - last) / 2)
                .orElse(last + STEP);
    }

    private static List<Row> renumbered(List<Row> rows) {
        List<Row> placed = new ArrayList<>(rows.size());
        for (Row row : rows) {
            placed.add(new Row(row.name(), STEP * (placed.size() + 1), row.value(), 0));
        }
        return placed;
    }

    /** What differs, and what no event has told yet. */
    private static void say(Row row, Row before, Map<String, String> said) {
        boolean told = before != null
                && before.clock() > 0
                && before.position() == row.position()
                && before.value().equals(row.value());
        if (!told) {
            said.put(row.name(), Json.text(List.of(String.valueOf(row.position()), row.value())));
        }
    }

    private void tell(Map<String, String> said, Instant at) {
        String author = session.settings().get(Settings.Name.AUTHOR).orElse("");
        Map<String, String> some = new TreeMap<>();
        for (Map.Entry<String, String> row : said.entrySet()) {
            some.put(row.getKey(), row.getValue());
            if (some.size() == AT_ONCE) {
                tell(some, author, at);
                some = new TreeMap<>();
            }
        }
        if (!some.isEmpty()) {
            tell(some, author, at);
        }
    }

    private void tell(Map<String, String> rows, String author, Instant at) {
        take(session.log().append(new EventLog.Said(UUID.randomUUID(), at, author, LogEvent.Kind.ROSTER, "", rows)));
    }

    /** Takes what an event says of rows; throws {@link IllegalArgumentException} where it is none of ours. */
    void take(LogEvent event) {
        event.content().forEach((name, content) -> {
            Said said = Said.of(name, content);
            session.update(
                    "roster/put",
                    name,
                    said.position(),
                    said.value(),
                    event.clock(),
                    event.author(),
                    event.origin().toString(),
                    event.number());
        });
    }

    private record Said(long position, String value) {
        static Said of(String name, String content) {
            List<?> parts = Json.list(content);
            Said said = new Said(Long.parseLong((String) parts.get(0)), (String) parts.get(1));
            if (name.startsWith(DEADLINE)) {
                kind(name);
                if (!said.value().isEmpty()) {
                    RosterRow.day(said.value());
                }
            } else if (!name.startsWith(UNIT)) {
                throw new IllegalArgumentException("no row of a roster: " + name);
            } else if (!said.value().isEmpty()) {
                RosterRow.entry(said.value());
            }
            return said;
        }
    }

    /** Whether the rows say what {@code event} says, or what a later one says. */
    boolean agree(LogEvent event) {
        return event.content().entrySet().stream().allMatch(row -> {
            Said said = Said.of(row.getKey(), row.getValue());
            return session.one(
                            "roster/of_event",
                            kept -> kept.getInt(3) == 0 || new Said(kept.getLong(1), kept.getString(2)).equals(said),
                            event.clock(),
                            event.author(),
                            event.origin().toString(),
                            row.getKey(),
                            event.number())
                    .orElse(false);
        });
    }

    /** From now on a report under another name counts for its unit. */
    void learnAliases() {
        get().ifPresent(this::learnAliases);
    }

    private void learnAliases(Roster roster) {
        for (RosterEntry entry : roster.entries()) {
            if (!entry.aliases().isEmpty()) {
                long unit = session.units().number(entry.unit());
                entry.aliases().forEach(alias -> session.update("unit/alias", alias, unit));
            }
        }
    }
}
