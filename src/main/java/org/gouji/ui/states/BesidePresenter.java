package org.gouji.ui.states;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.gouji.model.Attachment;
import org.gouji.model.Decision;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.DiscrepancyRow;

/** Follows the chosen discrepancy with its files, what was decided a year before and who signed. No Swing; one thread at a time. */
public final class BesidePresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Author author;
    private final StatesDialogs dialogs;
    private final BiConsumer<Decision, String> decide;
    private final Consumer<Throwable> trouble;
    private final FindingsPresenter findings;
    private final Watched<BesideState> state = new Watched<>(BesideState.of(Optional.empty()));
    private Object followed = Optional.empty();

    /**
     * Follows the choice in {@code findings}.
     *
     * @param decide decides on the chosen one, with a reason
     */
    public BesidePresenter(
            Desk desk,
            Tasks tasks,
            FindingsPresenter findings,
            Author author,
            StatesDialogs dialogs,
            BiConsumer<Decision, String> decide,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.findings = findings;
        this.author = author;
        this.dialogs = dialogs;
        this.decide = decide;
        this.trouble = trouble;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<BesideState> state() {
        return state;
    }

    /** Decides as a year before; nothing where nothing is proposed. */
    public void decideAsBefore() {
        state.get().precedent().ifPresent(note -> decide.accept(note.decision(), note.reason()));
    }

    /** Asks for a file and keeps it with the chosen one. */
    public void attach() {
        state.get().row().ifPresent(row -> dialogs.fileToAttach().ifPresent(file -> attach(row, file)));
    }

    private void attach(DiscrepancyRow row, Path file) {
        change(row, () -> desk.attach(row, file));
    }

    /** Takes a file away; undo brings it back. */
    public void detach(Attachment file) {
        state.get()
                .row()
                .ifPresent(row -> change(row, () -> {
                    desk.detach(row, file);
                    return file;
                }));
    }

    /** Asks where a copy of a file goes and writes it. */
    public void save(Attachment file) {
        dialogs.fileToSave(file.name())
                .ifPresent(target -> tasks.run(
                        Tasks.Lane.NOTE,
                        progress -> {
                            desk.save(file, target);
                            return target;
                        },
                        saved -> {},
                        trouble));
    }

    /** Looks again; the workspace has changed. */
    public void refresh() {
        state.get().row().ifPresent(this::load);
    }

    private void change(DiscrepancyRow row, java.util.function.Supplier<Attachment> change) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    return change.get();
                },
                done -> load(row),
                trouble);
    }

    private void follow(FindingsState shown) {
        Optional<DiscrepancyRow> row = shown.chosen().map(FindingLine::row);
        Object now = row.map(r -> List.of(r.id(), r.discrepancy(), r.note(), r.decision()));
        if (!now.equals(followed)) {
            followed = now;
            boolean other =
                    !row.map(DiscrepancyRow::id).equals(state.get().row().map(DiscrepancyRow::id));
            if (other) {
                state.set(BesideState.of(row));
            }
            row.ifPresent(this::load);
        }
    }

    private void load(DiscrepancyRow row) {
        tasks.run(Tasks.Lane.NOTE, progress -> look(row), this::show, trouble);
    }

    private BesideState look(DiscrepancyRow row) {
        return new BesideState(
                Optional.of(row),
                desk.precedent(row),
                desk.attachments(row),
                desk.ownFinding(row.keys().get(0)),
                desk.signature(row.reportId()));
    }

    private void show(BesideState known) {
        Optional<String> chosen = findings.state().get().chosen().map(FindingLine::id);
        if (chosen.equals(known.row().map(DiscrepancyRow::id))) {
            state.set(known);
        }
    }
}
