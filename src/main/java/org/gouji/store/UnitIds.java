package org.gouji.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Copies may have met a unit each by itself and given it different ids; here all ids of a unit lead to its own. */
public final class UnitIds {
    private final Session session;

    UnitIds(Session session) {
        this.session = session;
    }

    /**
     * A unit as another copy knows it.
     *
     * @param ids all of its ids
     * @param name what it is called there
     */
    public record Known(List<String> ids, String name) {
        public Known {
            ids = List.copyOf(ids);
        }
    }

    /** The units with these ids, with all the ids that each has here. */
    public List<Known> of(Set<String> ids) {
        return all().stream()
                .filter(unit -> unit.ids().stream().anyMatch(ids::contains))
                .toList();
    }

    /** All units with all their ids. */
    public List<Known> all() {
        Map<String, List<String>> others =
                session.list("unit/ids", row -> new String[] {row.getString(1), row.getString(2)}).stream()
                        .collect(Collectors.groupingBy(r -> r[0], Collectors.mapping(r -> r[1], Collectors.toList())));
        return session.units().list().stream()
                .map(unit -> new Known(
                        Stream.concat(Stream.of(unit.id()), others.getOrDefault(unit.id(), List.of()).stream())
                                .toList(),
                        unit.name()))
                .toList();
    }

    /** Learns a unit of another copy: one of its ids is known here, or its name is, or it is new. */
    void learn(Known unit) {
        Optional<Long> number = unit.ids().stream()
                .flatMap(id -> session.one("unit/by_id", row -> row.getLong(1), id).stream())
                .findFirst();
        if (number.isEmpty()
                && session.one("unit/by_name", row -> row.getLong(1), unit.name())
                        .isEmpty()) {
            session.update("unit/insert", UUID.fromString(unit.ids().get(0)).toString(), unit.name());
        }
        long here = number.orElseGet(() -> session.units().number(unit.name()));
        for (String id : unit.ids()) {
            if (session.one("unit/by_id", row -> row.getLong(1), id).isEmpty()) {
                session.update("unit/also", UUID.fromString(id).toString(), here);
            }
        }
    }

    /** Whether all units that a finding is about are known; a report of no unit is known by its content. */
    boolean knows(String key) {
        return subjects(key)
                .allMatch(unit -> unit.startsWith("sha256:")
                        || session.one("unit/by_id", row -> row.getLong(1), unit)
                                .isPresent());
    }

    /** The units that a finding is about, as its key names them. */
    public static Stream<String> subjects(String key) {
        return Stream.of(key.substring(0, Math.max(key.indexOf('|'), 0)).split(";", -1))
                .map(subject -> subject.substring(0, Math.max(subject.lastIndexOf('@'), 0)));
    }

    /** The key of a finding with the ids that its units have here. */
    public String here(String key) {
        int bar = key.indexOf('|');
        return Stream.of(key.substring(0, Math.max(bar, 0)).split(";", -1))
                        .map(subject -> {
                            int at = subject.lastIndexOf('@');
                            return at < 0 ? subject : id(subject.substring(0, at)) + subject.substring(at);
                        })
                        .collect(Collectors.joining(";"))
                + key.substring(Math.max(bar, 0));
    }

    private String id(String unit) {
        return session.one("unit/id_here", row -> row.getString(1), unit).orElse(unit);
    }
}
