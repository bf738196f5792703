package org.gouji.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.model.Decision;
import org.gouji.model.Finding;
import org.gouji.model.Note;
import org.gouji.store.Notes;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Statement;
import org.gouji.store.Workspace;
import org.gouji.work.reply.Answer;
import org.gouji.work.states.Transitions;

/** The auditor's decisions and comments; every call appends events and is saved when it returns. */
public final class Review {
    /** How many acts back something is looked for that can be taken back. */
    private static final int REACH = 10_000;

    /** Discrepancies that are noted on in one transaction: a single note never waits long, and pages are not written too often. */
    private static final int AT_ONCE = 1_000;

    private final Toolbox tools;
    private final Workspace workspace;
    private final Transitions transitions = Transitions.load();

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
        workspace.write(session -> append(session, List.of(row), any -> new Said(decision, why, comment), now, act));
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
     * What is done to many at once.
     *
     * @param decision what is decided; empty: each keeps its own
     * @param reason why, where they are dismissed
     * @param comment what is said; empty: each keeps its own
     */
    public record Many(Optional<Decision> decision, String reason, Optional<String> comment) {}

    /**
     * Does the same to all of these as one act: one undo takes it back. What may not be decided so from where it stands is left
     * out. Returns how many were noted on, fewer where it was cancelled; what was done then stays, and is one act as well.
     */
    public int decideAll(int[] numbers, Many many, Progress progress) {
        Instant now = tools.clock().instant();
        UUID act = UUID.randomUUID();
        Browse browse = new Browse(workspace);
        int done = 0;
        for (int from = 0; from < numbers.length && !progress.cancelled(); from += AT_ONCE) {
            int[] some = Arrays.copyOfRange(numbers, from, Math.min(from + AT_ONCE, numbers.length));
            List<DiscrepancyRow> rows = browse.rows(some).stream()
                    .filter(row -> many.decision()
                            .map(next -> transitions.allows(row.decision(), next))
                            .orElse(true))
                    .toList();
            workspace.write(session -> append(session, rows, row -> said(row, many), now, act));
            done += rows.size();
            progress.step(Math.min(from + AT_ONCE, numbers.length), numbers.length, "");
        }
        return done;
    }

    private record Said(Decision decision, String reason, String comment) {}

    private static Said said(DiscrepancyRow row, Many many) {
        Decision decision = many.decision().orElse(row.decision());
        String own = row.note().map(Note::reason).orElse("");
        String reason = many.decision().isPresent() ? many.reason() : own;
        return new Said(
                decision,
                decision == Decision.DISMISSED ? reason : "",
                many.comment().orElse(row.note().map(Note::comment).orElse("")));
    }

    private static void append(
            Session session, List<DiscrepancyRow> rows, Function<DiscrepancyRow, Said> says, Instant now, UUID act) {
        String author = author(session);
        long next = session.notes().nextSequence();
        List<Note> notes = new ArrayList<>();
        for (DiscrepancyRow row : rows) {
            Said said = says.apply(row);
            for (int i = 0; i < row.keys().size(); i++) {
                notes.add(new Note(
                        UUID.randomUUID(),
                        row.keys().get(i),
                        said.decision(),
                        said.reason(),
                        said.comment(),
                        author,
                        now,
                        next + notes.size(),
                        Note.Seen.of(row.discrepancy().findings().get(i)),
                        act));
            }
        }
        session.notes().append(notes);
    }

    /**
     * Takes the last act back: what was noted or said of versions before counts again, as new events.
     */
    public TakenBack undo() {
        return back(workspace.read(session -> new ActStack(session.notes().acts(REACH)).toUndo()), false);
    }

    /** Repeats the act that was taken back last; none once something new was done. */
    public TakenBack redo() {
        return back(workspace.read(session -> new ActStack(session.notes().acts(REACH)).toRedo()), true);
    }

    /** In portions, as the act itself; only when all is done the new act counts as the other's counterpart. */
    private TakenBack back(Optional<UUID> of, boolean repeats) {
        List<String> first = List.of();
        if (of.isEmpty()) {
            return TakenBack.NOTHING;
        }
        UUID act = UUID.randomUUID();
        if (workspace.change(session -> new VersionsBack(session, tools.clock()).say(of.get(), act, repeats))) {
            return new TakenBack(first, true);
        }
        Backed backed = new Backed(List.of(), Optional.of(0L));
        while (backed.goOnAfter().isPresent()) {
            long after = backed.goOnAfter().get();
            backed = workspace.change(session -> back(session, of.get(), act, after, repeats));
            first = first.isEmpty() ? backed.keys() : first;
        }
        return new TakenBack(first, false);
    }

    /** A portion: of which findings, and behind which event to go on; empty where all is done. */
    private record Backed(List<String> keys, Optional<Long> goOnAfter) {}

    private Backed back(Session session, UUID of, UUID act, long after, boolean repeats) {
        Notes notes = session.notes();
        List<Note> events = notes.ofAct(of, after, AT_ONCE);
        String author = author(session);
        Instant now = tools.clock().instant();
        long next = notes.nextSequence();
        List<Note> again = new ArrayList<>();
        for (Note event : events) {
            Optional<Note> counts = repeats ? Optional.of(event) : notes.before(event);
            again.add(new Note(
                    UUID.randomUUID(),
                    event.key(),
                    counts.map(Note::decision).orElse(Decision.OPEN),
                    counts.map(Note::reason).orElse(""),
                    counts.map(Note::comment).orElse(""),
                    author,
                    now,
                    next + again.size(),
                    counts.map(Note::seen).orElse(event.seen()),
                    act));
        }
        notes.append(again);
        List<String> keys = new ArrayList<>(events.stream().map(Note::key).toList());
        if (events.size() == AT_ONCE) {
            return new Backed(keys, Optional.of(events.get(events.size() - 1).sequence()));
        }
        keys.addAll(backStatements(session, of, act, repeats));
        notes.takesBack(act, of, repeats, author, now);
        return new Backed(keys, Optional.empty());
    }

    private List<String> backStatements(Session session, UUID of, UUID act, boolean repeats) {
        List<String> subjects = new ArrayList<>();
        for (Statement statement : session.statements().ofAct(of)) {
            session.statements()
                    .state(
                            statement.about(),
                            Optional.of(act),
                            author(session),
                            tools.clock().instant(),
                            repeats ? statement.says() : session.statements().before(statement));
            subjects.add(statement.about().subject());
        }
        return subjects;
    }

    /** All notes on a discrepancy's first finding, oldest first. */
    public List<Note> history(DiscrepancyRow row) {
        return workspace.read(session -> session.notes().of(row.keys().get(0)));
    }

    private static String author(Session session) {
        return session.settings().get(Settings.Name.AUTHOR).orElse("");
    }
}
