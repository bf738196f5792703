package org.gouji.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.store.Notes;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;
import org.gouji.work.reply.Answer;

/** The auditor's decisions and comments; every call appends events and is saved when it returns. */
public final class Review {
    /** How many events back acts are looked for. */
    private static final int REACH = 10_000;

    private final Toolbox tools;
    private final Workspace workspace;

    /** A review of {@code workspace}. */
    public Review(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Who writes the notes, as last stated; empty before anyone was asked. */
    public String author() {
        return workspace.read(Review::author);
    }

    /** States who writes the notes from now on; kept in the workspace. */
    public void setAuthor(String author) {
        workspace.write(session -> session.settings().put(Settings.Name.AUTHOR, author));
    }

    /**
     * Notes a decision and a comment on a discrepancy, one event for each of its findings. The reason belongs to
     * {@link Decision#DISMISSED} and is left out otherwise.
     */
    public void decide(DiscrepancyRow row, Decision decision, String reason, String comment) {
        Instant now = tools.clock().instant();
        UUID act = UUID.randomUUID();
        String why = decision == Decision.DISMISSED ? reason : "";
        workspace.write(session -> {
            String author = author(session);
            Notes notes = session.notes();
            for (int i = 0; i < row.keys().size(); i++) {
                Note.Seen seen = Note.Seen.of(row.discrepancy().findings().get(i));
                notes.append(new Note(
                        UUID.randomUUID(),
                        row.keys().get(i),
                        decision,
                        why,
                        comment,
                        author,
                        now,
                        notes.nextSequence(),
                        seen,
                        act));
            }
        });
    }

    /** Adds to each discrepancy's comment what its unit answered, as one act; what was decided, and on which figures, stays. */
    public void answered(List<Answer> answers) {
        Instant now = tools.clock().instant();
        UUID act = UUID.randomUUID();
        workspace.write(session -> {
            String author = author(session);
            Notes notes = session.notes();
            Map<String, Note> latest = notes.latest();
            for (Answer answer : answers) {
                for (int i = 0; i < answer.row().keys().size(); i++) {
                    String key = answer.row().keys().get(i);
                    Optional<Note> before = Optional.ofNullable(latest.get(key));
                    Finding finding = answer.row().discrepancy().findings().get(i);
                    notes.append(new Note(
                            UUID.randomUUID(),
                            key,
                            before.map(Note::decision).orElse(Decision.OPEN),
                            before.map(Note::reason).orElse(""),
                            (before.map(Note::comment).orElse("") + "\n" + answer.words()).strip(),
                            author,
                            now,
                            notes.nextSequence(),
                            before.map(Note::seen).orElseGet(() -> Note.Seen.of(finding)),
                            act));
                }
            }
        });
    }

    /**
     * Takes the last act back: what was noted before counts again, as new events. Returns the keys of the findings it was about,
     * none where nothing is left to take back.
     */
    public List<String> undo() {
        return workspace.change(session -> new ActStack(session.notes().acts(REACH))
                .toUndo()
                .map(act -> back(session, act, false))
                .orElse(List.of()));
    }

    /** Repeats the act that was taken back last; none once something new was done. */
    public List<String> redo() {
        return workspace.change(session -> new ActStack(session.notes().acts(REACH))
                .toRedo()
                .map(act -> back(session, act, true))
                .orElse(List.of()));
    }

    private List<String> back(Session session, UUID of, boolean repeats) {
        UUID act = UUID.randomUUID();
        Notes notes = session.notes();
        List<Note> events = notes.ofAct(of);
        for (Note event : events) {
            Optional<Note> counts = repeats ? Optional.of(event) : notes.before(event);
            notes.append(new Note(
                    UUID.randomUUID(),
                    event.key(),
                    counts.map(Note::decision).orElse(Decision.OPEN),
                    counts.map(Note::reason).orElse(""),
                    counts.map(Note::comment).orElse(""),
                    author(session),
                    tools.clock().instant(),
                    notes.nextSequence(),
                    counts.map(Note::seen).orElse(event.seen()),
                    act));
        }
        notes.takesBack(act, of, repeats);
        return events.stream().map(Note::key).toList();
    }

    /** All notes on a discrepancy's first finding, oldest first. */
    public List<Note> history(DiscrepancyRow row) {
        return workspace.read(session -> session.notes().of(row.keys().get(0)));
    }

    private static String author(Session session) {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }
}
