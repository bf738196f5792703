package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gouji.model.Note;

/**
 * Which note counts for each finding. Of several copies the last counts, in the order that is the same in all of them; where two
 * auditors said different things without knowing of each other, neither does until somebody who knows both has decided.
 */
final class NoteStates {
    private final Session session;

    NoteStates(Session session) {
        this.session = session;
    }

    /** A note and the notes its author had seen. */
    record Placed(Note note, List<String> follows) {}

    /**
     * How a finding stands.
     *
     * @param sequence of the note that counts
     * @param heads ids of the notes that no other has seen
     * @param disputed whether these say different things
     */
    record State(long sequence, List<String> heads, boolean disputed) {

        /** What follows from all notes on a finding, in their order. */
        static State of(List<Placed> notes) {
            Set<String> seen = new HashSet<>();
            notes.forEach(placed -> seen.addAll(placed.follows()));
            List<Note> heads = notes.stream()
                    .map(Placed::note)
                    .filter(note -> !seen.contains(note.id().toString()))
                    .toList();
            Set<List<Object>> opinions = new HashSet<>();
            heads.forEach(note -> opinions.add(List.of(note.decision(), note.reason(), note.comment())));
            return new State(
                    notes.get(notes.size() - 1).note().sequence(),
                    heads.stream().map(note -> note.id().toString()).toList(),
                    opinions.size() > 1);
        }
    }

    /** The notes on each of these findings that no other has seen; what is noted now follows them. */
    Map<String, List<String>> heads(Collection<String> keys) {
        Map<String, List<String>> heads = new HashMap<>();
        session.scan(
                "note/heads",
                row -> heads.put(row.getString(1), texts(row.getString(2))),
                Json.text(List.copyOf(keys)));
        return heads;
    }

    /** A note that follows all heads counts from now on. */
    void counts(Note note) {
        put(note.key(), new State(note.sequence(), List.of(note.id().toString()), false));
    }

    /** States anew how a finding stands, after notes of another copy came in. */
    void restate(String key) {
        put(key, State.of(notes(key)));
    }

    /** All notes on a finding, in their order. */
    List<Placed> notes(String key) {
        return session.list("note/placed", row -> new Placed(Notes.read(row), texts(row.getString(13))), key);
    }

    /** The keys whose kept state is not what their notes say. */
    List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        session.scan("note/states", row -> {
            if (!right(row)) {
                wrong.add(row.getString(1));
            }
        });
        session.scan("note/without_state", row -> wrong.add(row.getString(1)));
        return wrong;
    }

    private boolean right(ResultSet row) throws SQLException {
        try {
            State kept = new State(row.getLong(2), texts(row.getString(3)), row.getInt(4) == 1);
            List<Placed> notes = notes(row.getString(1));
            return !notes.isEmpty() && State.of(notes).equals(kept);
        } catch (IllegalArgumentException | ClassCastException | DateTimeException | WorkspaceException.Damaged e) {
            return false;
        }
    }

    private void put(String key, State state) {
        session.update("note/put_state", key, state.sequence(), Json.text(state.heads()), state.disputed() ? 1 : 0);
    }

    static List<String> texts(String json) {
        return Json.list(json).stream().map(String.class::cast).toList();
    }
}
