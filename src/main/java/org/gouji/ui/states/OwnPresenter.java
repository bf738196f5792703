package org.gouji.ui.states;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gouji.model.Message;
import org.gouji.model.OwnFinding;
import org.gouji.model.Report;
import org.gouji.model.TextPlace;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.StatesDialogs;
import org.gouji.ui.desk.StatesDialogs.Answer;
import org.gouji.ui.desk.StatesDialogs.Question;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.report.ReportState;
import org.gouji.work.states.AddFinding.Where;
import org.gouji.work.states.AddFinding.Words;

/** Adds findings of the auditor's own to the shown report, and changes them. No Swing; one thread at a time. */
public final class OwnPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final ReportPresenter report;
    private final BesidePresenter beside;
    private final Author author;
    private final StatesDialogs dialogs;
    private final After after;
    private final Consumer<Throwable> trouble;
    private Wording wording;

    /**
     * What is done once something was added or changed.
     *
     * @param tell tells in the status bar
     * @param show shows everything anew and then chooses the finding of a key
     */
    public record After(Consumer<Message> tell, Consumer<String> show) {}

    /** Adds to what {@code report} shows; changes what {@code beside} knows of the chosen one. */
    public OwnPresenter(
            Desk desk,
            Tasks tasks,
            ReportPresenter report,
            BesidePresenter beside,
            Author author,
            StatesDialogs dialogs,
            After after,
            Consumer<Throwable> trouble,
            Wording wording) {
        this.desk = desk;
        this.tasks = tasks;
        this.report = report;
        this.beside = beside;
        this.author = author;
        this.dialogs = dialogs;
        this.after = after;
        this.trouble = trouble;
        this.wording = wording;
    }

    /** Says everything in other words. */
    public void speak(Wording other) {
        wording = other;
    }

    /** Asks what is wrong at a place of the shown report, and adds it. */
    public void add(Where where) {
        ReportState state = report.state().get();
        if (state.loading() || state.report().isEmpty()) {
            after.tell().accept(Message.of("own.no.report"));
            return;
        }
        Report shown = state.report().get();
        Question question = new Question(place(where), quote(shown, where), Optional.empty());
        dialogs.finding(question)
                .flatMap(Answer::words)
                .filter(words -> !words.text().isBlank())
                .ifPresent(words -> run(() -> desk.addFinding(state.id(), where, words), "own.added"));
    }

    /** Asks how the chosen finding, where it is her own, is to be said, or whether it is taken back. */
    public void edit() {
        Optional<OwnFinding> own = beside.state().get().own();
        Optional<String> key = beside.state().get().row().map(row -> row.keys().get(0));
        if (own.isEmpty() || key.isEmpty()) {
            after.tell().accept(Message.of("own.not.chosen"));
            return;
        }
        OwnFinding now = own.get();
        Words before = new Words(now.severity(), now.text(), now.suggestion());
        String where = now.cell().map(wording::cell).orElseGet(() -> wording.section(now.section()));
        dialogs.finding(new Question(where, now.quote(), Optional.of(before)))
                .ifPresent(answer -> change(key.get(), before, answer));
    }

    private void change(String key, Words before, Answer answer) {
        if (answer.words().isEmpty()) {
            run(
                    () -> {
                        desk.withdrawFinding(key);
                        return key;
                    },
                    "own.withdrawn");
        } else if (!answer.words().get().equals(before)
                && !answer.words().get().text().isBlank()) {
            run(
                    () -> {
                        desk.editFinding(key, answer.words().get());
                        return key;
                    },
                    "own.edited");
        }
    }

    private void run(Supplier<String> change, String told) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    return change.get();
                },
                key -> {
                    after.tell().accept(Message.of(told));
                    after.show().accept(key);
                },
                trouble);
    }

    private String place(Where where) {
        return where.cell()
                .map(wording::cell)
                .or(() -> where.words().map(TextPlace::section).map(wording::section))
                .orElseGet(() -> wording.texts().get("where.report"));
    }

    /** What is said is told again by the workspace, which also finds the sentence around a place. */
    private static String quote(Report report, Where where) {
        return where.words().map(place -> place.in(report)).orElse("");
    }
}
