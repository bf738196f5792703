package org.gouji.store;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Note;

/** The auditor's notes: events that are only ever appended, drawn from the log. */
public final class Notes {
    private final Session session;

    Notes(Session session) {
        this.session = session;
    }

    /** The sequence number of the next event; stays the same until one is appended. */
    public long nextSequence() {
        return session.only("note/last_sequence", row -> row.getLong(1)) + 1;
    }

    /** Appends an event, to the log as well; it follows all that is known of the same finding, which stands as it says from the same moment. */
    public void append(Note note) {
        append(List.of(note));
    }

    /** Appends events in their order, each as {@link #append(Note)} does; of very many this costs much less than one by one. */
    public void append(List<Note> notes) {
        Map<String, Note> last = new LinkedHashMap<>();
        notes.forEach(note -> last.put(note.key(), note));
        Map<String, List<String>> heads = session.noteStates().heads(last.keySet());
        List<List<String>> follows = new ArrayList<>();
        List<EventLog.Said> said = new ArrayList<>();
        for (Note note : notes) {
            follows.add(heads.getOrDefault(note.key(), List.of()));
            said.add(Told.of(note, follows.get(follows.size() - 1)));
            heads.put(note.key(), List.of(note.id().toString()));
        }
        List<LogEvent> events = session.log().append(said);
        Set<UUID> acts = new HashSet<>();
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            insert(note, events.get(i), follows.get(i));
            if (acts.add(note.act())) {
                session.update("act/insert", note.sequence(), note.act().toString());
            }
        }
        last.values().forEach(session.noteStates()::counts);
        session.standings().noted(last.keySet());
    }

    /** Adds a note of another copy, on the finding that goes by {@code key} here; then {@link NoteStates#restate} is due. */
    void take(LogEvent event, String key) {
        insert(Told.note(event, key, nextSequence()), event, Told.follows(event));
    }

    private void insert(Note note, LogEvent event, List<String> follows) {
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
                note.act().toString(),
                event.clock(),
                event.origin().toString(),
                Json.text(follows));
        session.words().noted(note.sequence(), note.comment(), note.reason());
    }

    /** All events of a finding, oldest first. */
    public List<Note> of(String key) {
        return session.list("note/of_key", Notes::read, key);
    }

    /** All events, in the order of all copies; the last on a finding reads as open where auditors disagree. */
    public List<Note> log() {
        return session.list("note/log", Notes::read);
    }

    /**
     * The next so many events of one act behind the one numbered {@code after}, in their order; those left out that somebody else
     * has noted on since.
     */
    public List<Note> ofAct(UUID act, long after, int number) {
        return session.list(
                "note/of_act", Notes::read, act.toString(), after, session.own().mark(), number);
    }

    /** What was noted on the same finding before the act of an event, in whichever copy; empty where that was the first. */
    public Optional<Note> before(Note event) {
        return session.one("note/before", Notes::read, event.id().toString());
    }

    /**
     * An act of hers.
     *
     * @param id what its events share
     * @param back the act it took back or repeated; empty for a new one
     * @param repeats whether it repeated it
     */
    public record Act(UUID id, Optional<UUID> back, boolean repeats) {}

    /** The last so many acts that were done in this very file, in their order; those that only followed a correction left out. */
    public List<Act> acts(int number) {
        return session.list(
                "act/list",
                row -> new Act(
                        UUID.fromString(row.getString(1)),
                        Optional.ofNullable(row.getString(3)).map(UUID::fromString),
                        row.getInt(2) == 1),
                session.own().mark(),
                number);
    }

    /** States that {@code act} takes {@code of} back, or repeats it; by whom and when. */
    public void takesBack(UUID act, UUID of, boolean repeats, String author, Instant at) {
        Back back = new Back(act, of, repeats);
        session.log().append(said(back, author, at));
        insert(back);
    }

    /** That an act takes another one back, or repeats it. */
    record Back(UUID act, UUID of, boolean repeats) {

        /** What an event tells of. */
        static Back of(LogEvent event) {
            return new Back(
                    UUID.fromString(event.subject()),
                    UUID.fromString(event.content().getOrDefault("of", "")),
                    Boolean.parseBoolean(event.content().getOrDefault("repeats", "")));
        }
    }

    /** Every act that took another back, or repeated it. */
    List<Back> backs() {
        return session.list(
                "act/all",
                row -> new Back(
                        UUID.fromString(row.getString(1)), UUID.fromString(row.getString(3)), row.getInt(2) == 1));
    }

    /** Its time is that of the act's notes; it is known by the act. */
    EventLog.Said said(Back back) {
        return session.one(
                        "act/time",
                        row -> said(back, row.getString(1), Instant.parse(row.getString(2))),
                        back.act().toString())
                .orElseGet(() -> said(back, "", Instant.EPOCH));
    }

    private static EventLog.Said said(Back back, String author, Instant at) {
        UUID id = UUID.nameUUIDFromBytes(("back " + back.act()).getBytes(StandardCharsets.UTF_8));
        Map<String, String> content = Map.of("of", back.of().toString(), "repeats", String.valueOf(back.repeats()));
        return new EventLog.Said(id, at, author, LogEvent.Kind.BACK, back.act().toString(), content);
    }

    /** Adds what was taken back in another copy. */
    void takeBack(LogEvent event) {
        insert(Back.of(event));
    }

    private void insert(Back back) {
        session.update(
                "act/back",
                back.act().toString(),
                back.repeats() ? 1 : 0,
                back.of().toString());
    }

    /** The findings on which auditors disagree without having known of each other, by key. */
    public List<String> disputed() {
        return session.list("note/disputed", row -> row.getString(1));
    }

    /** The notes on a finding that no other has seen; more than one where auditors did not know of each other. */
    public List<Note> heads(String key) {
        Set<String> heads = Set.copyOf(session.noteStates().heads(List.of(key)).getOrDefault(key, List.of()));
        return of(key).stream()
                .filter(note -> heads.contains(note.id().toString()))
                .toList();
    }

    /** The event that counts for every finding that has one, by key; it reads as open where auditors disagree. */
    public Map<String, Note> latest() {
        Map<String, Note> latest = new HashMap<>();
        session.list("note/latest", Notes::read).forEach(note -> latest.put(note.key(), note));
        return latest;
    }

    /** The latest event of each of these findings that has one, by key; it reads as open where auditors disagree. */
    public Map<String, Note> latest(List<String> keys) {
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

    static Note read(ResultSet row) throws SQLException {
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
