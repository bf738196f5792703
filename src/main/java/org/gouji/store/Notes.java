package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Decision;
import org.gouji.model.Note;

/** The auditor's notes: events that are only ever appended. */
public final class Notes {
    private final Session session;

    Notes(Session session) {
        this.session = session;
    }

    /** The sequence number of the next event; stays the same until one is appended. */
    public long nextSequence() {
        return session.only("note/last_sequence", row -> row.getLong(1)) + 1;
    }

    /** Appends an event; what it is about stands as it says from the same moment. */
    public void append(Note note) {
        session.update(
                "note/append",
                note.sequence(),
                note.id().toString(),
                note.key(),
                note.decision().key(),
                note.reason(),
                note.comment(),
                note.author(),
                note.at().toString(),
                note.seen().expected().orElse(null),
                note.seen().actual().orElse(null),
                note.seen().evidence(),
                note.act().toString());
        session.update("act/insert", note.sequence(), note.act().toString());
        session.words().noted(note.sequence(), note.comment(), note.reason());
        session.discrepancies().noted(note.key());
    }

    /** All events of a finding, oldest first. */
    public List<Note> of(String key) {
        return session.list("note/of_key", Notes::read, key);
    }

    /** All events, oldest first. */
    public List<Note> log() {
        return session.list("note/log", Notes::read);
    }

    /** The next so many events of one act behind the one numbered {@code after}, in their order. */
    public List<Note> ofAct(UUID act, long after, int number) {
        return session.list("note/of_act", Notes::read, act.toString(), after, number);
    }

    /** What was noted on the same finding before the act of an event; empty where that was the first. */
    public Optional<Note> before(Note event) {
        return session.one(
                "note/before",
                Notes::read,
                event.key(),
                event.sequence(),
                event.act().toString());
    }

    /**
     * An act of hers.
     *
     * @param id what its events share
     * @param back the act it took back or repeated; empty for a new one
     * @param repeats whether it repeated it
     */
    public record Act(UUID id, Optional<UUID> back, boolean repeats) {}

    /** The last so many acts, in their order; those that only followed a correction left out. */
    public List<Act> acts(int number) {
        return session.list(
                "act/list",
                row -> new Act(
                        UUID.fromString(row.getString(1)),
                        Optional.ofNullable(row.getString(3)).map(UUID::fromString),
                        row.getInt(2) == 1),
                number);
    }

    /** States that {@code act} takes {@code of} back, or repeats it. */
    public void takesBack(UUID act, UUID of, boolean repeats) {
        session.update("act/back", act.toString(), repeats ? 1 : 0, of.toString());
    }

    /** The latest event of every finding that has one, by key. */
    public Map<String, Note> latest() {
        Map<String, Note> latest = new HashMap<>();
        session.list("note/latest", Notes::read).forEach(note -> latest.put(note.key(), note));
        return latest;
    }

    /** The latest event of each of these findings that has one, by key. */
    Map<String, Note> latest(List<String> keys) {
        Map<String, Note> latest = new HashMap<>();
        if (session.one("note/any", row -> row.getInt(1)).isPresent()) {
            session.list("note/latest_of_keys", Notes::read, Json.text(keys))
                    .forEach(note -> latest.put(note.key(), note));
        }
        return latest;
    }

    /** The events with these numbers. */
    Map<Long, Note> ofSequences(List<Long> sequences) {
        Map<Long, Note> notes = new HashMap<>();
        if (!sequences.isEmpty()) {
            session.list("note/of_sequences", Notes::read, sequences.toString())
                    .forEach(note -> notes.put(note.sequence(), note));
        }
        return notes;
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                Decision.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                Instant.parse(row.getString(7)),
                row.getLong(8),
                new Note.Seen(
                        Optional.ofNullable(row.getString(9)),
                        Optional.ofNullable(row.getString(10)),
                        row.getString(11)),
                UUID.fromString(row.getString(12)));
    }
}
