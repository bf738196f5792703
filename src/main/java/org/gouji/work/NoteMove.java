package org.gouji.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gouji.model.FindingKey;
import org.gouji.model.Note;
import org.gouji.store.Session;

/**
 * Takes the notes along when a report turns out to be of another unit or year. Notes are never changed: the latest on each
 * finding is appended once more, under the finding's new key.
 */
record NoteMove(FindingKey.Subject from) {

    /** Before the change. */
    static NoteMove from(Session session, long report) {
        return new NoteMove(subject(session, report));
    }

    /** After the change; {@code act} is what the events share. */
    void to(Session session, long report, UUID act) {
        FindingKey.Subject to = subject(session, report);
        if (to.equals(from)) {
            return;
        }
        session.statements().moved(from, to);
        Map<String, Note> latest = session.notes().latest();
        List<String> keys = new ArrayList<>(latest.keySet());
        keys.sort(null);
        for (String key : keys) {
            String moved = FindingKey.about(key, from, to);
            if (!moved.equals(key)) {
                session.notes()
                        .append(again(
                                latest.get(key), moved, act, session.notes().nextSequence()));
            }
        }
    }

    private static Note again(Note note, String key, UUID act, long sequence) {
        return new Note(
                UUID.randomUUID(),
                key,
                note.decision(),
                note.reason(),
                note.comment(),
                note.author(),
                note.at(),
                sequence,
                note.seen(),
                act);
    }

    private static FindingKey.Subject subject(Session session, long report) {
        return FindingKeys.subject(session.reports().head(report).orElseThrow());
    }
}
