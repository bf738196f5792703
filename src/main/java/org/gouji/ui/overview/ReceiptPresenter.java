package org.gouji.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.gouji.model.Correction.OfReport;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.work.overview.OverviewReport;

/** States on which day reports were handed in, of one unit or of many that came together. No Swing; one thread at a time. */
public final class ReceiptPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Author author;
    private final BiFunction<Integer, String, Optional<String>> ask;
    private final Runnable after;
    private final Consumer<Throwable> trouble;

    /**
     * Statements in the workspace on {@code desk}.
     *
     * @param ask asks for the day of so many reports, with a proposal; empty where she changed her mind
     * @param after is run when it is saved
     * @param trouble is told what went wrong
     */
    public ReceiptPresenter(
            Desk desk,
            Tasks tasks,
            Author author,
            BiFunction<Integer, String, Optional<String>> ask,
            Runnable after,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.author = author;
        this.ask = ask;
        this.after = after;
        this.trouble = trouble;
    }

    /** Asks for the day and states it for the reports of these units; nothing where none has reported. */
    public void ask(List<OverviewLine> lines) {
        List<Long> reports = lines.stream()
                .flatMap(line -> line.report().stream())
                .map(OverviewReport::id)
                .toList();
        if (reports.isEmpty()) {
            return;
        }
        String proposal = lines.stream()
                .flatMap(line -> line.cell().received().stream())
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
        ask.apply(reports.size(), proposal).ifPresent(day -> state(reports, day));
    }

    private void state(List<Long> reports, String day) {
        Optional<String> newAuthor = author.newName();
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    reports.forEach(report -> desk.correct(report, OfReport.RECEIVED, day));
                    return day;
                },
                stated -> after.run(),
                trouble);
    }
}
