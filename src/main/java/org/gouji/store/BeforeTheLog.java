package org.gouji.store;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouji.model.Correction;
import org.gouji.model.LogEvent;
import org.gouji.model.Note;

/**
 * Gives the notes and corrections of an older workspace their place in the log, once. Two copies of it make the same events of
 * what they share, also where each went on by itself: every act is an origin of its own, named after it, and the clock follows
 * the order of the rows.
 */
final class BeforeTheLog {
    private final Session session;
    private final Map<String, String> latest = new HashMap<>();
    private long clock;

    BeforeTheLog(Session session) {
        this.session = session;
    }

    void adopt() {
        session.list("correction/unplaced", Corrections::read).forEach(this::adopt);
        clock = 0;
        session.list("note/unplaced", Notes::read).forEach(this::adopt);
        session.notes().backs().forEach(this::adopt);
        latest.keySet().forEach(session.noteStates()::restate);
    }

    private void adopt(Correction correction) {
        clock = Math.max(correction.at().toEpochMilli(), clock + 1);
        LogEvent event = session.log().adopt(origin("correction", correction.id()), clock, Told.of(correction));
        session.update(
                "correction/place",
                event.clock(),
                event.origin().toString(),
                event.id().toString());
    }

    private void adopt(Note note) {
        clock = Math.max(note.at().toEpochMilli(), clock + 1);
        String before = latest.put(note.key(), note.id().toString());
        List<String> follows = before == null ? List.of() : List.of(before);
        LogEvent event = session.log().adopt(origin("act", note.act()), clock, Told.of(note, follows));
        session.update(
                "note/place",
                event.clock(),
                event.origin().toString(),
                Json.text(follows),
                event.id().toString());
    }

    private void adopt(Notes.Back back) {
        EventLog.Said said = session.notes().said(back);
        session.log().adopt(origin("back", back.act()), said.at().toEpochMilli(), said);
    }

    private static UUID origin(String kind, UUID id) {
        return UUID.nameUUIDFromBytes(("before the log: " + kind + " " + id).getBytes(StandardCharsets.UTF_8));
    }
}
