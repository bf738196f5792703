package org.gouji.ui.overview;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.gouji.model.Correction.OfReport;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.PlaceQuestion;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.Original;
import org.gouji.work.overview.OverviewUnit;
import org.gouji.work.overview.Stray;

/** Files that are no report of a unit and year, and what can be done about each. No Swing; one thread at a time. */
public final class StraysPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final OverviewPresenter overview;
    private final Author author;
    private final Function<PlaceQuestion, Optional<PlaceQuestion.Answer>> ask;
    private final Outside outside;
    private final After after;
    private final Consumer<Throwable> trouble;
    private final Watched<StraysState> state = new Watched<>(new StraysState(List.of(), Optional.empty()));

    /**
     * What happens when something was done.
     *
     * @param read reads files again
     * @param recheck runs the rules again
     * @param load shows what the workspace holds
     */
    public record After(Consumer<List<Path>> read, Runnable recheck, Runnable load) {}

    /** Puts in order what {@code overview} found; {@code ask} asks whose a report is. */
    public StraysPresenter(
            Desk desk,
            Tasks tasks,
            OverviewPresenter overview,
            Author author,
            Function<PlaceQuestion, Optional<PlaceQuestion.Answer>> ask,
            Outside outside,
            After after,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.overview = overview;
        this.author = author;
        this.ask = ask;
        this.outside = outside;
        this.after = after;
        this.trouble = trouble;
        overview.state().watch(shown -> show(shown.overview().strays()));
    }

    /** What to show. */
    public Watched<StraysState> state() {
        return state;
    }

    private void show(List<Stray> strays) {
        if (!strays.equals(state.get().strays())) {
            state.set(new StraysState(strays, state.get().removed()));
        }
    }

    /** Reads these files again where they could not be read; an archive as a whole. */
    public void retry(List<Stray> strays) {
        Set<Path> files = new LinkedHashSet<>();
        strays.stream()
                .filter(stray -> !stray.isReport())
                .forEach(stray -> Original.at(stray.location()).file().ifPresent(files::add));
        if (!files.isEmpty()) {
            after.read().accept(List.copyOf(files));
        }
    }

    /** Reads everything again that could not be read. */
    public void retryAll() {
        retry(state.get().strays());
    }

    /** Opens the folder that a file lies in; where that does not work its place is on the clipboard. */
    public void openFolder(Stray stray) {
        tasks.run(
                Tasks.Lane.LOOK,
                progress -> {
                    Original original = stray.isReport()
                            ? desk.original(stray.report().getAsLong())
                            : Original.at(stray.location());
                    if (original.file()
                            .map(Path::getParent)
                            .filter(outside::open)
                            .isEmpty()) {
                        outside.copy(original.shown());
                        throw new ExplainedException(
                                Message.of("overview.strays.folder.closed", "path", original.shown()), null);
                    }
                    return original;
                },
                opened -> {},
                trouble);
    }

    /** Asks whose report it is and of which year. */
    public void place(Stray stray) {
        if (!stray.isReport()) {
            return;
        }
        String file = stray.path().substring(stray.path().lastIndexOf('/') + 1);
        ask.apply(new PlaceQuestion(file, stray.unit(), stray.year(), units(stray)))
                .ifPresent(answer -> place(stray.report().getAsLong(), answer));
    }

    private List<String> units(Stray stray) {
        int year = stray.year().orElse(overview.state().get().choice().year());
        List<OverviewUnit> known = overview.state().get().overview().units().stream()
                .filter(OverviewUnit::known)
                .toList();
        Stream<OverviewUnit> first =
                known.stream().filter(unit -> unit.in(year).reports().isEmpty());
        Stream<OverviewUnit> others =
                known.stream().filter(unit -> !unit.in(year).reports().isEmpty());
        return Stream.concat(first, others).map(OverviewUnit::name).toList();
    }

    private void place(long report, PlaceQuestion.Answer answer) {
        if (answer.unit().isEmpty() && answer.year().isEmpty()) {
            return;
        }
        Optional<String> newAuthor = author.newName();
        run(
                () -> {
                    newAuthor.ifPresent(desk::setAuthor);
                    answer.unit().ifPresent(unit -> desk.correct(report, OfReport.UNIT, unit));
                    answer.year().ifPresent(year -> desk.correct(report, OfReport.YEAR, year));
                },
                after.recheck());
    }

    /** Forgets a file or keeps a report out of the lists. */
    public void remove(Stray stray) {
        run(signed(stray, () -> desk.remove(stray)), () -> {
            state.set(new StraysState(state.get().strays(), Optional.of(stray)));
            changed(stray);
        });
    }

    /** Brings back a report that was kept out of the lists. */
    public void restore(Stray stray) {
        run(signed(stray, () -> desk.restore(stray)), () -> {
            if (state.get().removed().map(Stray::id).equals(Optional.of(stray.id()))) {
                state.set(new StraysState(state.get().strays(), Optional.empty()));
            }
            changed(stray);
        });
    }

    /** Brings back what was removed last. */
    public void restoreLast() {
        state.get().removed().ifPresent(this::restore);
    }

    /** What is done to a report is kept in the log, with who did it. */
    private Runnable signed(Stray stray, Runnable change) {
        Optional<String> newAuthor = stray.isReport() ? author.newName() : Optional.empty();
        return () -> {
            newAuthor.ifPresent(desk::setAuthor);
            change.run();
        };
    }

    /** With a report its findings come or go, and those it shares with others. */
    private void changed(Stray stray) {
        (stray.isReport() ? after.recheck() : after.load()).run();
    }

    private void run(Runnable change, Runnable then) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    change.run();
                    return true;
                },
                done -> then.run(),
                trouble);
    }
}
