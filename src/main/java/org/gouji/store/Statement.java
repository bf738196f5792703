package org.gouji.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.model.LogEvent;

/**
 * Something that was stated once and holds until something else is stated of the same: the last one counts.
 *
 * @param id identity of the event, the same in every copy of the workspace
 * @param about what it is about
 * @param act what undo takes back with it; empty where it is not for undo
 * @param author who
 * @param at when, UTC
 * @param says by name; nothing: what was stated before holds no more
 */
public record Statement(UUID id, About about, Optional<UUID> act, String author, Instant at, Map<String, String> says) {
    private static final String ACT = "act";
    private static final String SLOT = "slot";

    /**
     * What can be stated.
     *
     * @param kind of what kind
     * @param subject as in {@link LogEvent}, by the ids that units have here
     * @param slot which of several of the kind on the subject; may be empty
     */
    public record About(LogEvent.Kind kind, String subject, String slot) {}

    public Statement {
        says = Map.copyOf(says);
    }

    /** Whether it takes back what was stated before. */
    public boolean endsAll() {
        return says.isEmpty();
    }

    /** What the log says of it. */
    EventLog.Said said() {
        Map<String, String> content = new TreeMap<>(says);
        act.ifPresent(a -> content.put(ACT, a.toString()));
        content.put(SLOT, about.slot());
        return new EventLog.Said(id, at, author, about.kind(), about.subject(), content);
    }

    /** What an event states, of what goes by {@code subject} here; throws {@link IllegalArgumentException} for anything else. */
    static Statement of(LogEvent event, String subject) {
        Map<String, String> says = new TreeMap<>(event.content());
        Optional<UUID> act = Optional.ofNullable(says.remove(ACT)).map(UUID::fromString);
        String slot = says.remove(SLOT);
        if (slot == null) {
            throw new IllegalArgumentException("a statement without a slot");
        }
        return new Statement(event.id(), new About(event.kind(), subject, slot), act, event.author(), event.at(), says);
    }
}
