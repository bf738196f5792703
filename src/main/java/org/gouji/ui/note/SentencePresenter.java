package org.gouji.ui.note;

import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.text.Language;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.Wordings;

/** 对外表述: what letters say about the chosen discrepancy; saved when typing pauses and before another is chosen. No Swing; one thread at a time. */
public final class SentencePresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final Watched<SentenceState> state = new Watched<>(SentenceState.none());
    private Language language;

    /** Follows the choice in {@code findings}. */
    public SentencePresenter(
            Desk desk, Tasks tasks, FindingsPresenter findings, Language language, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.language = language;
        this.trouble = trouble;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<SentenceState> state() {
        return state;
    }

    /** The sentence as typed so far. */
    public void type(String text) {
        SentenceState s = state.get();
        if (s.row().isPresent() && !text.equals(s.text())) {
            state.set(new SentenceState(s.row(), s.own(), text, true, s.outdated()));
        }
    }

    /** Lets the rule's own sentence count again. */
    public void reset() {
        type("");
        flush();
    }

    /** Saves what has changed. */
    public void flush() {
        SentenceState s = state.get();
        if (s.changed() && s.row().isPresent()) {
            state.set(new SentenceState(s.row(), s.own(), s.text(), false, s.outdated()));
            ask(s.row().get(), row -> desk.editSentence(row, language, s.text()));
        }
    }

    /** Says it in another language. */
    public void speak(Language other) {
        flush();
        language = other;
        state.get().row().ifPresent(this::load);
    }

    private void follow(FindingsState shown) {
        Optional<DiscrepancyRow> chosen = shown.chosen().map(FindingLine::row);
        SentenceState s = state.get();
        if (!chosen.map(DiscrepancyRow::id).equals(s.row().map(DiscrepancyRow::id))) {
            flush();
            state.set(new SentenceState(chosen, "", "", false, Optional.empty()));
            chosen.ifPresent(this::load);
        } else if (chosen.isPresent()
                && !chosen.get().discrepancy().equals(s.row().get().discrepancy())
                && !s.changed()) {
            state.set(new SentenceState(chosen, s.own(), s.text(), false, s.outdated()));
            load(chosen.get());
        }
    }

    private void load(DiscrepancyRow row) {
        Language asked = language;
        ask(row, one -> desk.sentence(one, asked));
    }

    private void ask(DiscrepancyRow row, java.util.function.Function<DiscrepancyRow, Wordings.Sentence> question) {
        tasks.run(Tasks.Lane.NOTE, progress -> question.apply(row), sentence -> show(row, sentence), trouble);
    }

    private void show(DiscrepancyRow row, Wordings.Sentence sentence) {
        SentenceState s = state.get();
        if (s.row().map(DiscrepancyRow::id).equals(Optional.of(row.id())) && !s.changed()) {
            state.set(new SentenceState(s.row(), sentence.own(), sentence.text(), false, sentence.outdated()));
        }
    }
}
