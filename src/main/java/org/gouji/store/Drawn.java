package org.gouji.store;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Correction;
import org.gouji.model.LogEvent;
import org.gouji.model.Note;
import org.gouji.model.VersionStatement;

/** Whether the notes and corrections that lists are made of say what the log says. */
final class Drawn {
    private final Session session;

    Drawn(Session session) {
        this.session = session;
    }

    /** A note as it is kept, with its place among those of all copies. */
    private record Placed(Note note, List<String> follows, long clock, String origin) {}

    /** Whether what was drawn from an event says the same; what can no longer be read does not. */
    boolean agrees(LogEvent event) {
        try {
            return compare(event);
        } catch (IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException
                | DateTimeException
                | WorkspaceException.Damaged e) {
            return false;
        }
    }

    private boolean compare(LogEvent event) {
        return switch (event.kind()) {
            case BEGIN -> true;
            case NOTE -> agreesWithNote(event);
            case CORRECTION -> agreesWithCorrection(event);
            case VERSION -> agreesWithVersion(event);
            case BACK ->
                session.one(
                                "act/by_id",
                                row -> new Notes.Back(
                                        Notes.Back.of(event).act(), id(row.getString(2)), row.getInt(1) == 1),
                                event.subject())
                        .equals(Optional.of(Notes.Back.of(event)));
            case OWN, SENTENCE, SIGN, ATTACHMENT -> agreesWithStatement(event);
            case ROSTER -> session.rosters().agree(event);
        };
    }

    private boolean agreesWithNote(LogEvent event) {
        String key = session.unitIds().here(event.subject());
        return session.one(
                        "note/by_id",
                        row -> new Placed(
                                Notes.read(row),
                                NoteStates.texts(row.getString(13)),
                                row.getLong(14),
                                row.getString(15)),
                        event.id().toString())
                .filter(placed -> placed.equals(new Placed(
                        Told.note(event, key, placed.note().sequence()),
                        Told.follows(event),
                        event.clock(),
                        event.origin().toString())))
                .isPresent();
    }

    private record PlacedCorrection(Correction correction, long clock, String origin) {}

    private boolean agreesWithCorrection(LogEvent event) {
        return session.one(
                        "correction/by_id",
                        row -> new PlacedCorrection(Corrections.read(row), row.getLong(8), row.getString(9)),
                        event.id().toString())
                .equals(Optional.of(new PlacedCorrection(
                        Told.correction(event), event.clock(), event.origin().toString())));
    }

    private record PlacedStatement(Statement statement, long clock, String origin) {}

    private boolean agreesWithStatement(LogEvent event) {
        return session.one(
                        "statement/by_id",
                        row -> new PlacedStatement(Statements.read(row), row.getLong(9), row.getString(10)),
                        event.id().toString())
                .equals(Optional.of(new PlacedStatement(
                        Statement.of(event, session.unitIds().here(event.subject())),
                        event.clock(),
                        event.origin().toString())));
    }

    private record PlacedVersion(VersionStatement statement, long clock, String origin) {}

    private boolean agreesWithVersion(LogEvent event) {
        return session.one(
                        "version/by_id",
                        row -> new PlacedVersion(Versions.read(row), row.getLong(8), row.getString(9)),
                        event.id().toString())
                .equals(Optional.of(new PlacedVersion(
                        Told.version(event), event.clock(), event.origin().toString())));
    }

    private static java.util.UUID id(String text) {
        return java.util.UUID.fromString(text);
    }
}
