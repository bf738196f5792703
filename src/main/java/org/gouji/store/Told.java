package org.gouji.store;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.gouji.model.Correction;
import org.gouji.model.Decision;
import org.gouji.model.LogEvent;
import org.gouji.model.Note;
import org.gouji.model.VersionStatement;

/** Notes, corrections and statements on versions as the content of events, and back. */
final class Told {
    private Told() {}

    /** What an event tells of a note whose author had seen {@code follows} on the same finding. */
    static EventLog.Said of(Note note, List<String> follows) {
        Map<String, String> content = new TreeMap<>();
        content.put("act", note.act().toString());
        content.put("comment", note.comment());
        content.put("decision", note.decision().key());
        content.put("evidence", note.seen().evidence());
        note.seen().actual().ifPresent(actual -> content.put("actual", actual));
        note.seen().expected().ifPresent(expected -> content.put("expected", expected));
        content.put("follows", String.join(" ", follows));
        content.put("reason", note.reason());
        return new EventLog.Said(note.id(), note.at(), note.author(), LogEvent.Kind.NOTE, note.key(), content);
    }

    /** The note that an event tells of, on the finding of {@code key}. */
    static Note note(LogEvent event, String key, long sequence) {
        Map<String, String> content = event.content();
        return new Note(
                event.id(),
                key,
                Decision.valueOf(required(content, "decision").toUpperCase(Locale.ROOT)),
                required(content, "reason"),
                required(content, "comment"),
                event.author(),
                event.at(),
                sequence,
                new Note.Seen(
                        Optional.ofNullable(content.get("expected")),
                        Optional.ofNullable(content.get("actual")),
                        required(content, "evidence")),
                UUID.fromString(required(content, "act")));
    }

    /** The notes that the author of a note had seen; the reports whose place a report takes. */
    static List<String> follows(LogEvent event) {
        String follows = event.content().getOrDefault("follows", "");
        return follows.isEmpty() ? List.of() : List.of(follows.split(" "));
    }

    /** What an event tells of a correction. */
    static EventLog.Said of(Correction correction) {
        Map<String, String> content = new TreeMap<>();
        content.put("seen", correction.seen());
        content.put("target", correction.target().text());
        correction.value().ifPresent(value -> content.put("value", value));
        return new EventLog.Said(
                correction.id(),
                correction.at(),
                correction.author(),
                LogEvent.Kind.CORRECTION,
                correction.content(),
                content);
    }

    /** The correction that an event tells of. */
    static Correction correction(LogEvent event) {
        return new Correction(
                event.id(),
                event.subject(),
                Correction.Target.parse(required(event.content(), "target")),
                Optional.ofNullable(event.content().get("value")),
                required(event.content(), "seen"),
                event.author(),
                event.at());
    }

    /** What an event tells of versions. */
    static EventLog.Said of(VersionStatement statement) {
        Map<String, String> content = new TreeMap<>();
        content.put("follows", String.join(" ", statement.follows()));
        content.put("says", statement.says().key());
        statement.act().ifPresent(act -> content.put("act", act.toString()));
        return new EventLog.Said(
                statement.id(),
                statement.at(),
                statement.author(),
                LogEvent.Kind.VERSION,
                statement.content(),
                content);
    }

    /** The statement on versions that an event tells of. */
    static VersionStatement version(LogEvent event) {
        return new VersionStatement(
                event.id(),
                event.subject(),
                VersionStatement.Says.of(required(event.content(), "says")),
                follows(event),
                Optional.ofNullable(event.content().get("act")).map(UUID::fromString),
                event.author(),
                event.at());
    }

    private static String required(Map<String, String> content, String name) {
        String value = content.get(name);
        if (value == null) {
            throw new IllegalArgumentException("an event without " + name);
        }
        return value;
    }
}
