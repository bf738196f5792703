package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.LogEvent;
import org.gouji.model.Message;

/** Finds what was changed, added or taken out of the log behind the program's back, and of what is drawn from it. */
public final class LogCheck {
    /** Of a line on an event that cannot be read nothing but its place is said. */
    private static final int SHORT = 8;

    private final Session session;
    private final Consumer<Message> broken;
    private final Map<String, Last> last = new HashMap<>();
    private final Map<String, Map<String, String>> begins = new HashMap<>();
    private final Drawn drawn;
    private long withheld;
    private long events;

    /** What was counted. */
    public record Count(int chains, long events, long withheld) {}

    /** The last link of a chain so far. */
    private record Last(long number, String hash) {}

    /** A check of the log in {@code session}; every damage is told to {@code broken}. */
    public LogCheck(Session session, Consumer<Message> broken) {
        this.session = session;
        this.broken = broken;
        this.drawn = new Drawn(session);
    }

    /** Looks at every link and event. */
    public Count run() {
        session.scan("log/by_chain", this::look);
        session.scan("log/loose", row -> tell("log.broken.loose", row.getString(2), row.getLong(3), ""));
        begins.forEach(this::lookAtHeads);
        session.scan("log/drawn_only", row -> broken.accept(Message.of("log.broken.drawn", "id", row.getString(1))));
        session.noteStates().wrong().forEach(key -> broken.accept(Message.of("log.broken.state", "key", key)));
        return new Count(last.size(), events, withheld);
    }

    private void look(ResultSet row) throws SQLException {
        String origin = row.getString(2);
        Last link = new Last(row.getLong(3), row.getString(11));
        String seal = row.getString(10);
        Last before = last.put(origin, link);
        long expected = before == null ? 1 : before.number() + 1;
        if (link.number() != expected) {
            tell("log.broken.gap", origin, expected, "");
        } else if (!link.hash().equals(Seal.link(before == null ? Seal.NOTHING : before.hash(), seal))) {
            tell("log.broken.link", origin, link.number(), "");
        }
        if (row.getString(1) != null) {
            events++;
            lookAtEvent(row, origin, link.number(), seal);
        } else if (row.getInt(12) == 1) {
            withheld++;
        } else {
            tell("log.broken.missing", origin, link.number(), "");
        }
    }

    private void lookAtEvent(ResultSet row, String origin, long number, String seal) throws SQLException {
        Optional<LogEvent> event = EventLog.readable(row);
        String at = String.valueOf(row.getString(5));
        if (event.isEmpty() || !Seal.of(event.get()).equals(seal)) {
            tell("log.broken.event", origin, number, at);
            return;
        }
        if (event.get().kind() == LogEvent.Kind.BEGIN) {
            begins.put(origin, event.get().content());
        }
        if (!drawn.agrees(event.get())) {
            tell("log.broken.copy", origin, number, at);
        }
    }

    /** What an origin was begun upon must still be there. */
    private void lookAtHeads(String origin, Map<String, String> heads) {
        heads.forEach((other, end) -> {
            if (!session.log().holdsEnd(other, end)) {
                broken.accept(
                        new Message("log.broken.head", Map.of("chain", shortly(other), "later", shortly(origin))));
            }
        });
    }

    private void tell(String key, String origin, long number, String at) {
        broken.accept(new Message(key, Map.of("chain", shortly(origin), "number", String.valueOf(number), "at", at)));
    }

    private static String shortly(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
