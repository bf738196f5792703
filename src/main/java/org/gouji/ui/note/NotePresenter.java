package org.gouji.ui.note;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.model.OwnFinding;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.note.NoteState.Status;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.TakenBack;
import org.gouji.work.reply.Reply;
import org.gouji.work.states.Transitions;

/**
 * The auditor's note on the chosen discrepancy. A decision is saved at once; words are saved when the view says that typing paused
 * ({@link #flush}) and whenever another discrepancy is chosen. No Swing; one thread at a time.
 */
public final class NotePresenter {
    /** A discrepancy has hardly more findings than this. */
    private static final int FEW = 60;

    private final Desk desk;
    private final Tasks tasks;
    private final FindingsPresenter findings;
    private final Author author;
    private final Consumer<Throwable> trouble;
    private final Map<String, NoteState> unsaved = new HashMap<>();
    private final Watched<NoteState> state = new Watched<>(NoteState.none());
    private final Transitions transitions = Transitions.load();

    /**
     * Follows the choice in {@code findings}.
     *
     * @param author signs the notes
     */
    public NotePresenter(
            Desk desk, Tasks tasks, FindingsPresenter findings, Author author, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.findings = findings;
        this.author = author;
        this.trouble = trouble;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<NoteState> state() {
        return state;
    }

    /** Whether something may be decided now. */
    public boolean offers(Decision decision) {
        NoteState s = state.get();
        return s.line().isPresent() && transitions.allows(s.decision(), decision);
    }

    /** Decides; saved at once, but a dismissal only when it has a reason. What may not follow is left alone: false. */
    public boolean decide(Decision decision) {
        NoteState s = state.get();
        boolean offered = offers(decision);
        if (offered && (s.decision() != decision || s.line().get().row().changed())) {
            String reason = decision == Decision.DISMISSED ? s.reason() : "";
            state.set(s.with(decision, reason, s.comment(), Status.CHANGED));
            flush();
        }
        return offered;
    }

    /** Decides with a reason; saved at once. */
    public void decide(Decision decision, String reason) {
        NoteState s = state.get();
        if (offers(decision)) {
            state.set(s.with(decision, reason, s.comment(), Status.CHANGED));
            flush();
        }
    }

    /**
     * Takes the last act back, or repeats it; shows what it was about. {@code recheck} runs the rules where other reports count now,
     * {@code nothing} tells that there is none.
     */
    public void back(boolean repeat, Runnable reload, Runnable recheck, Runnable nothing) {
        flush();
        record Back(TakenBack what, List<DiscrepancyRow> rows) {
            List<String> keys() {
                return what.keys();
            }
        }
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    TakenBack what = repeat ? desk.redo() : desk.undo();
                    return new Back(what, what.keys().size() > FEW ? List.of() : desk.rows(desk.numbers(what.keys())));
                },
                back -> {
                    if (back.what().nothing()) {
                        nothing.run();
                    } else if (back.what().versions()) {
                        recheck.run();
                    } else if (back.rows().size() == 1 && !isOwn(back.rows().get(0))) {
                        // as after a decision: what is about one does not load a million again
                        findings.replace(back.rows().get(0));
                        findings.choose(back.keys().get(0));
                    } else {
                        reload.run();
                        findings.choose(back.keys().get(0));
                    }
                },
                trouble);
    }

    /** A finding of her own may have come or gone, or say something else. */
    private static boolean isOwn(DiscrepancyRow row) {
        return row.discrepancy().chief().rule().equals(OwnFinding.RULE);
    }

    /** Keeps what a unit answered, signed by whoever signs her notes. */
    public void keep(Reply reply, Runnable then) {
        flush();
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    desk.keepReply(reply);
                    return reply;
                },
                kept -> then.run(),
                trouble);
    }

    /** The reason as typed so far. */
    public void reason(String reason) {
        NoteState s = state.get();
        if (s.line().isPresent() && !reason.equals(s.reason())) {
            state.set(s.with(s.decision(), reason, s.comment(), Status.CHANGED));
        }
    }

    /** The comment as typed so far. */
    public void comment(String comment) {
        NoteState s = state.get();
        if (s.line().isPresent() && !comment.equals(s.comment())) {
            state.set(s.with(s.decision(), s.reason(), comment, Status.CHANGED));
        }
    }

    /** Adds a sentence to the comment, unless it stands there already, and saves it. */
    public void suggest(String sentence) {
        String before = state.get().comment().stripTrailing();
        if (!before.contains(sentence)) {
            comment(before.isEmpty() ? sentence : before + "\n" + sentence);
            flush();
        }
    }

    /** Saves what has changed. */
    public void flush() {
        NoteState s = state.get();
        if (s.status() != Status.CHANGED && s.status() != Status.REASON_MISSING && s.status() != Status.FAILED) {
            return;
        }
        if (s.decision() == Decision.DISMISSED && s.reason().isBlank()) {
            state.set(s.with(Status.REASON_MISSING));
            return;
        }
        s.line().map(FindingLine::row).ifPresent(row -> save(row, s));
    }

    private void save(DiscrepancyRow row, NoteState s) {
        Optional<String> newAuthor = author.newName();
        state.set(s.with(Status.SAVING));
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    desk.decide(
                            row, s.decision(), s.reason().strip(), s.comment().strip());
                    List<Note> history = desk.history(row);
                    return history.get(history.size() - 1);
                },
                note -> saved(row, s, note),
                error -> {
                    if (isStill(row)) {
                        state.set(state.get().with(Status.FAILED));
                    } else {
                        unsaved.put(row.id(), s.with(Status.FAILED));
                    }
                    trouble.accept(error);
                });
    }

    private void saved(DiscrepancyRow row, NoteState written, Note note) {
        if (isStill(row)) {
            NoteState s = state.get();
            boolean same = s.decision() == written.decision()
                    && s.reason().equals(written.reason())
                    && s.comment().equals(written.comment());
            state.set(new NoteState(
                    s.line(),
                    s.decision(),
                    s.reason(),
                    s.comment(),
                    same ? Status.CLEAN : Status.CHANGED,
                    Optional.of(note.at())));
        }
        findings.replace(row.noted(note));
    }

    private boolean isStill(DiscrepancyRow row) {
        return state.get().line().map(l -> l.id().equals(row.id())).orElse(false);
    }

    private void follow(FindingsState shown) {
        Optional<String> before = state.get().line().map(FindingLine::id);
        if (!shown.chosen().map(FindingLine::id).equals(before)) {
            flush();
            NoteState s = state.get();
            if (s.status() == Status.FAILED) {
                s.line().ifPresent(line -> unsaved.put(line.id(), s));
            }
            state.set(shown.chosen().map(this::readOrTyped).orElse(NoteState.none()));
        } else if (shown.chosen().isPresent()
                && shown.chosen().get() != state.get().line().get()) {
            NoteState s = state.get();
            state.set(
                    s.status() == Status.CLEAN
                            ? read(shown.chosen().get())
                            : new NoteState(
                                    shown.chosen(), s.decision(), s.reason(), s.comment(), s.status(), s.savedAt()));
        }
    }

    /** What she typed and could not save is there again when she comes back to it. */
    private NoteState readOrTyped(FindingLine line) {
        NoteState typed = unsaved.remove(line.id());
        return typed == null
                ? read(line)
                : new NoteState(
                        Optional.of(line),
                        typed.decision(),
                        typed.reason(),
                        typed.comment(),
                        Status.FAILED,
                        typed.savedAt());
    }

    private static NoteState read(FindingLine line) {
        Optional<Note> note = line.row().note();
        return new NoteState(
                Optional.of(line),
                line.decision(),
                note.map(Note::reason).orElse(""),
                note.map(Note::comment).orElse(""),
                Status.CLEAN,
                note.map(Note::at));
    }
}
