package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.gouji.model.LogEvent;

/** The log: chains of events, one for each origin, that are only ever appended (docs/decisions/0019). */
public final class EventLog {
    /** The end of the year 9999: no clock is ahead of it. */
    private static final long LAST_CLOCK = 253_402_300_799_999L;

    private final Session session;

    EventLog(Session session) {
        this.session = session;
    }

    /** What an event says before it has a place in the log. */
    record Said(UUID id, Instant at, String author, LogEvent.Kind kind, String subject, Map<String, String> content) {}

    /** Appends what was done now to the own chain, which begins with it where nothing was done before. */
    LogEvent append(Said said) {
        return append(List.of(said)).get(0);
    }

    /** The same for what was done one after the other. */
    List<LogEvent> append(List<Said> all) {
        UUID own = session.own().id();
        End end = end(own);
        long clock = session.only("log/clock", row -> row.getLong(1));
        List<LogEvent> events = new ArrayList<>();
        for (Said said : all) {
            if (end.number() == 0) {
                session.update("log/begun", own.toString(), session.own().mark());
                Said begin = new Said(UUID.randomUUID(), said.at(), said.author(), LogEvent.Kind.BEGIN, "", ends());
                clock = next(clock, said.at());
                end = chain(own, end, clock, begin).end();
            }
            clock = next(clock, said.at());
            Chained chained = chain(own, end, clock, said);
            end = chained.end();
            events.add(chained.event());
        }
        return events;
    }

    private record End(long number, String hash) {}

    private record Chained(LogEvent event, End end) {}

    private Chained chain(UUID origin, End before, long clock, Said said) {
        LogEvent event = new LogEvent(
                said.id(),
                origin,
                before.number() + 1,
                clock,
                said.at(),
                said.author(),
                said.kind(),
                said.subject(),
                said.content());
        String seal = Seal.of(event);
        String hash = Seal.link(before.hash(), seal);
        add(new Link(origin, event.number(), seal, hash));
        add(event);
        return new Chained(event, new End(event.number(), hash));
    }

    /** Gives something of before the log its place, at the end of {@code origin}. */
    LogEvent adopt(UUID origin, long clock, Said said) {
        session.update("log/begun", origin.toString(), session.own().mark());
        return chain(origin, end(origin), clock, said).event();
    }

    private End end(UUID origin) {
        return session.one("log/end", row -> new End(row.getLong(1), row.getString(2)), origin.toString())
                .orElse(new End(0, Seal.NOTHING));
    }

    /** The last links that no later origin names: by them an origin tells what it was begun upon. */
    private Map<String, String> ends() {
        Map<String, String> ends = new TreeMap<>();
        session.list("log/ends", row -> ends.put(row.getString(1), row.getLong(2) + " " + row.getString(3)));
        return ends;
    }

    /** Whether a link is there that {@link #ends} once told of: number and hash of a link of {@code origin}. */
    boolean holdsEnd(String origin, String end) {
        int space = end.indexOf(' ');
        return space > 0
                && session.one("log/link_of", row -> row.getString(1), origin, end.substring(0, space))
                        .equals(Optional.of(end.substring(space + 1)));
    }

    /** Behind all that is known, and not before the time itself. */
    private static long next(long clock, Instant at) {
        return Math.max(at.toEpochMilli(), clock + 1);
    }

    /** Adds a link of any chain. */
    void add(Link link) {
        session.update("log/link", link.origin().toString(), link.number(), link.seal(), link.hash());
    }

    /** Adds an event of any chain. */
    void add(LogEvent event) {
        session.update(
                "log/event",
                event.id().toString(),
                event.origin().toString(),
                event.number(),
                event.clock(),
                event.at().toString(),
                event.author(),
                event.kind().key(),
                event.subject(),
                Json.text(event.content()));
    }

    /** The link of an origin with this number. */
    Optional<Link> link(UUID origin, long number) {
        return session.one(
                "log/link_at",
                row -> new Link(origin, number, row.getString(1), row.getString(2)),
                origin.toString(),
                number);
    }

    /** Whether the event of a link is there. */
    boolean holds(Link link) {
        return session.one("log/by_link", row -> row.getString(1), link.origin().toString(), link.number())
                .isPresent();
    }

    /** Whether the clock of an event lies between those of its neighbours in the chain, and in this world. */
    boolean inOrder(LogEvent event) {
        return event.clock() <= LAST_CLOCK
                && neighbour(event, -1).map(before -> before < event.clock()).orElse(true)
                && neighbour(event, 1).map(after -> after > event.clock()).orElse(true);
    }

    private Optional<Long> neighbour(LogEvent event, int step) {
        return session.one("log/by_link", row -> row.getLong(4), event.origin().toString(), event.number() + step);
    }

    /** Whether there is an event with this id. */
    boolean holds(UUID id) {
        return session.one("log/by_id", row -> row.getString(1), id.toString()).isPresent();
    }

    /** States that the event of a link was not handed over. */
    void withhold(Link link) {
        session.update("log/withhold", link.origin().toString(), link.number());
    }

    /** Hands over all links, by origin and number. */
    public void links(Consumer<Link> sink) {
        session.scan("log/links", row -> sink.accept(link(row)));
    }

    /**
     * Hands over all events in the order in which they count: by clock, author, origin and number. What is no event any more is
     * left out; {@link LogCheck} tells of it.
     */
    public void events(Consumer<LogEvent> sink) {
        session.scan("log/events", row -> readable(row).ifPresent(sink));
    }

    /** The event of a row; empty where it was changed so that it is none any more. */
    static Optional<LogEvent> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(event(row));
        } catch (IllegalArgumentException | ClassCastException | DateTimeException | NullPointerException e) {
            return Optional.empty();
        }
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(UUID.fromString(row.getString(1)), row.getLong(2), row.getString(3), row.getString(4));
    }

    /** The event of the first nine columns. */
    private static LogEvent event(ResultSet row) throws SQLException {
        return new LogEvent(
                UUID.fromString(row.getString(1)),
                UUID.fromString(row.getString(2)),
                row.getLong(3),
                row.getLong(4),
                Instant.parse(row.getString(5)),
                row.getString(6),
                LogEvent.Kind.of(row.getString(7)),
                row.getString(8),
                Json.texts(Json.parse(row.getString(9))));
    }
}
