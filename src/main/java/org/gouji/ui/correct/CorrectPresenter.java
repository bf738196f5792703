package org.gouji.ui.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gouji.form.FormCatalogue;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.text.BeijingTime;
import org.gouji.text.Texts;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.CorrectionQuestion;
import org.gouji.ui.desk.CorrectionQuestion.Answer;
import org.gouji.ui.desk.CorrectionQuestion.Item;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.report.ReportState;

/** Asks what of the shown report was misread, saves the answer and has everything checked again. No Swing; one thread at a time. */
public final class CorrectPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final FormCatalogue forms;
    private final ReportPresenter shown;
    private final Author author;
    private final Function<CorrectionQuestion, Optional<Answer>> ask;
    private final Runnable recheck;
    private final Consumer<Throwable> trouble;
    private Wording wording;

    /**
     * Corrects what {@code shown} shows.
     *
     * @param ask asks the person; empty where she changed her mind
     * @param recheck runs the rules again
     */
    public CorrectPresenter(
            Desk desk,
            Tasks tasks,
            FormCatalogue forms,
            ReportPresenter shown,
            Author author,
            Function<CorrectionQuestion, Optional<Answer>> ask,
            Runnable recheck,
            Consumer<Throwable> trouble,
            Wording wording) {
        this.desk = desk;
        this.tasks = tasks;
        this.forms = forms;
        this.shown = shown;
        this.author = author;
        this.ask = ask;
        this.recheck = recheck;
        this.trouble = trouble;
        this.wording = wording;
    }

    /** Says everything in other words. */
    public void speak(Wording other) {
        wording = other;
    }

    /** Asks, beginning with a cell; without one, with the cell that is looked at. */
    public void ask(Optional<CellId> cell) {
        ReportState state = shown.state().get();
        if (state.loading() || state.report().isEmpty()) {
            return;
        }
        Report report = state.report().get();
        List<Item> items = items(report, state.corrections());
        Optional<Target> first = cell.or(() -> state.marks().look()).map(OfCell::new);
        int number = first.map(t -> number(items, t)).orElse(0);
        ask.apply(new CorrectionQuestion(items, number)).ifPresent(answer -> save(state.id(), answer));
    }

    private static int number(List<Item> items, Target target) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).target().equals(target)) {
                return i;
            }
        }
        return 0;
    }

    private void save(long report, Answer answer) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    if (answer.text().isPresent()) {
                        desk.correct(report, answer.target(), answer.text().get());
                    } else {
                        desk.takeBack(report, answer.target());
                    }
                    return report;
                },
                done -> {
                    shown.refresh();
                    recheck.run();
                },
                trouble);
    }

    private List<Item> items(Report report, Map<Target, Correction> corrections) {
        List<Item> items = new ArrayList<>();
        items.add(item(OfReport.UNIT, report.title(), report.unit().orElse(""), "", corrections));
        items.add(item(
                OfReport.YEAR,
                report.title(),
                report.year().map(String::valueOf).orElse(""),
                "",
                corrections));
        String editions = String.join(
                texts().get("correct.or"),
                forms.editions().stream().map(FormEdition::id).toList());
        items.add(item(OfReport.EDITION, "", report.edition(), editions, corrections));
        String received = Optional.ofNullable(corrections.get(OfReport.RECEIVED))
                .flatMap(Correction::value)
                .orElse("");
        items.add(item(OfReport.RECEIVED, "", received, "", corrections));
        for (Figure figure : report.figures().values()) {
            Target target = new OfCell(figure.cell());
            items.add(new Item(
                    target,
                    wording.cell(figure.cell()),
                    figure.text().strip(),
                    figure.value().map(v -> v.toPlainString()).orElse(""),
                    texts().get("correct.hint.cell"),
                    signed(corrections.get(target))));
        }
        return items;
    }

    private Item item(
            OfReport target, String printed, String counts, String names, Map<Target, Correction> corrections) {
        String key = target.name().toLowerCase(java.util.Locale.ROOT);
        return new Item(
                target,
                texts().get("correct.item." + key),
                printed,
                counts,
                texts().get("correct.hint." + key, "names", names),
                signed(corrections.get(target)));
    }

    private Optional<String> signed(Correction correction) {
        return Optional.ofNullable(correction)
                .map(c -> texts().get(
                                "correct.signed",
                                "author",
                                c.author(),
                                "at",
                                BeijingTime.format(texts().get("correct.time"), texts().language(), c.at()),
                                "seen",
                                c.seen().isEmpty() ? texts().get("correct.nothing") : c.seen()));
    }

    private Texts texts() {
        return wording.texts();
    }
}
