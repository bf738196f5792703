package org.gouji.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.gouji.form.FormCatalogue;
import org.gouji.model.CellId;
import org.gouji.model.TextPlace;
import org.gouji.text.Wording;
import org.gouji.ui.compare.CompareState.Shown;
import org.gouji.ui.compare.CompareState.Status;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ReportRow;
import org.gouji.work.compare.Comparison;
import org.gouji.work.compare.Passage;

/** Two reports side by side: which two, what of them, and which difference is gone to. No Swing; one thread at a time. */
public final class ComparePresenter {
    private static final int CHOICES = 100;

    private final Desk desk;
    private final Tasks tasks;
    private final FormCatalogue forms;
    private final Consumer<Throwable> trouble;
    private final Watched<CompareState> state = new Watched<>(CompareState.first());
    private Wording wording;
    private ReportPairs reports = new ReportPairs(List.of());
    private Tasks.Job job = new Tasks.Job();

    /** Counts the questions, so that the answer to one that nobody waits for any more is not shown. */
    private int asked;

    /** Nothing is chosen at first. */
    public ComparePresenter(Desk desk, Tasks tasks, FormCatalogue forms, Wording wording, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.forms = forms;
        this.wording = wording;
        this.trouble = trouble;
    }

    /** What to show. */
    public Watched<CompareState> state() {
        return state;
    }

    /** Replaces the reports that can be chosen; those that are compared are compared again, for they may have been corrected. */
    public void load(List<ReportRow> rows) {
        ReportPairs before = reports;
        reports = new ReportPairs(rows);
        CompareState s = state.get();
        Optional<ReportRow> left = s.left().flatMap(r -> still(r, before));
        Optional<ReportRow> right = s.right().flatMap(r -> still(r, before));
        if (s.shown().isPresent() && left.isPresent() && right.isPresent()) {
            // what is shown stays until the new answer is there
            stop();
            state.set(s.of(left.get(), right.get()));
            start(left.get(), right.get(), kept(s));
        } else {
            pair(left, right, shown -> {});
        }
    }

    /** A report as it is listed now; one that was never listed, as an older version, stays as it is. */
    private Optional<ReportRow> still(ReportRow row, ReportPairs before) {
        Optional<ReportRow> unlisted = before.report(row.id()).isPresent() ? Optional.empty() : Optional.of(row);
        return reports.report(row.id()).or(() -> unlisted);
    }

    /** Goes back to the same place after the same reports were compared again. */
    private Consumer<Shown> kept(CompareState before) {
        return shown -> go(before.current() < shown.spots().size() ? before.current() : -1);
    }

    /** Says everything in other words. */
    public void speak(Wording next) {
        wording = next;
        CompareState s = state.get();
        s.shown().ifPresent(shown -> state.set(s.showing(shown(shown.comparison(), s), s.current())));
    }

    /** Whether there are two reports to choose from. */
    public boolean enough() {
        return reports.size() > 1;
    }

    /** Reports whose unit, year or file have these words; of the same unit as the other column first. */
    public List<ReportRow> choices(Side side, String words) {
        return reports.find(words, state.get().of(side == Side.LEFT ? Side.RIGHT : Side.LEFT), CHOICES);
    }

    /** Puts a report into a column. */
    public void choose(Side side, ReportRow row) {
        CompareState s = state.get();
        Optional<ReportRow> chosen = Optional.of(row);
        pair(side == Side.LEFT ? chosen : s.left(), side == Side.RIGHT ? chosen : s.right(), shown -> {});
    }

    /** Exchanges the columns. */
    public void swap() {
        CompareState s = state.get();
        pair(s.right(), s.left(), kept(s));
    }

    /** Compares any two listed reports by their numbers. */
    public void compare(long left, long right, Part part) {
        show(part);
        pair(reports.report(left), reports.report(right), shown -> {});
    }

    /** Compares any two reports, listed or not: a version and its correction. */
    public void compare(ReportRow left, ReportRow right, Part part) {
        show(part);
        pair(Optional.of(left), Optional.of(right), shown -> {});
    }

    /** Compares a report with that of the same unit for the year before. */
    public void withYearBefore(long report) {
        Optional<ReportRow> later = reports.report(report);
        Optional<ReportRow> earlier = later.flatMap(reports::yearBefore);
        pair(earlier, later, shown -> {});
        if (later.isPresent() && earlier.isEmpty()) {
            state.set(state.get().pair(earlier, later, Status.NO_EARLIER));
        }
    }

    /** The year before tells most; a unit's first report is seen beside its next. */
    private void withNeighbour(long report) {
        Optional<ReportRow> first = reports.report(report);
        Optional<ReportRow> next = first.flatMap(reports::yearAfter);
        if (first.flatMap(reports::yearBefore).isEmpty() && next.isPresent()) {
            pair(first, next, shown -> {});
        } else {
            withYearBefore(report);
        }
    }

    /** Compares the two reports that a discrepancy is about, at its place; where it is about one, with the unit's nearest year. */
    public void about(DiscrepancyRow row) {
        Optional<ReportPairs.Pair> pair = reports.of(row);
        List<TextPlace> places = row.discrepancy().chief().places();
        List<CellId> cells = row.discrepancy().cells();
        if (pair.isEmpty()) {
            show(Part.CELLS);
            withNeighbour(row.reportId());
            return;
        }
        boolean words = cells.isEmpty() && !places.isEmpty();
        show(words ? Part.PASSAGES : Part.CELLS);
        pair(Optional.of(pair.get().left()), Optional.of(pair.get().right()), shown -> {
            if (words) {
                goTo(Side.RIGHT, places.get(0));
            } else {
                cells.stream().findFirst().ifPresent(this::goTo);
            }
        });
    }

    /** Shows another part. */
    public void show(Part part) {
        if (part != state.get().part()) {
            render(state.get().of(part, state.get().only()));
        }
    }

    /** Leaves out what is the same, or no longer. */
    public void showOnly(boolean differences) {
        if (differences != state.get().only()) {
            render(state.get().of(state.get().part(), differences));
        }
    }

    /** Goes to the next difference or passage; after the last stays there. */
    public void next() {
        go(state.get().current() + 1);
    }

    /** Goes to the one before. */
    public void previous() {
        go(Math.max(0, state.get().current() - 1));
    }

    /** Goes to a difference or passage by its position among the spots. */
    public void go(int spot) {
        CompareState s = state.get();
        if (s.shown().filter(shown -> spot < shown.spots().size()).isPresent() && spot != s.current()) {
            state.set(s.at(Math.max(-1, spot)));
        }
    }

    /** Goes to the passage that stands at a place of the prose, if one does and passages are shown. */
    public void goTo(Side side, TextPlace place) {
        List<Passage> passages = state.get()
                .shown()
                .filter(s -> state.get().part() == Part.PASSAGES)
                .map(s -> s.comparison().matching().passages())
                .orElse(List.of());
        IntStream.range(0, passages.size())
                .filter(i -> places(passages.get(i), side).stream().anyMatch(p -> overlap(p, place)))
                .findFirst()
                .ifPresent(this::go);
    }

    /** Where a passage stands on one side. */
    static List<TextPlace> places(Passage passage, Side side) {
        return side == Side.LEFT ? passage.left() : passage.right();
    }

    private static boolean overlap(TextPlace one, TextPlace other) {
        return one.paragraph() == other.paragraph() && one.start() < other.end() && other.start() < one.end();
    }

    private void goTo(CellId cell) {
        state.get()
                .shown()
                .ifPresent(shown -> IntStream.range(0, shown.spots().size())
                        .filter(i -> shown.cells()
                                .get(shown.spots().get(i).line())
                                .rightCells()
                                .contains(cell))
                        .findFirst()
                        .ifPresent(this::go));
    }

    /** Lets go of a comparison that is being made. */
    public void cancel() {
        stop();
        if (state.get().status() == Status.COMPARING) {
            state.set(state.get().stopped());
        }
    }

    /** The part that is shown as lines of cells parted by tabs, for a spreadsheet; empty where nothing is compared. */
    public String copy() {
        return state.get()
                .shown()
                .map(shown -> new ComparisonText(wording).of(shown, state.get().part()))
                .orElse("");
    }

    private void pair(Optional<ReportRow> left, Optional<ReportRow> right, Consumer<Shown> then) {
        stop();
        boolean both = left.isPresent() && right.isPresent();
        state.set(state.get().pair(left, right, both ? Status.COMPARING : Status.CHOOSE));
        if (both) {
            start(left.get(), right.get(), then);
        }
    }

    private void stop() {
        job.cancel();
        asked++;
    }

    private void start(ReportRow left, ReportRow right, Consumer<Shown> then) {
        int question = asked;
        job = tasks.run(
                Tasks.Lane.LOOK,
                progress -> desk.compare(left.id(), right.id()),
                comparison -> {
                    if (question == asked) {
                        show(comparison, then);
                    }
                },
                error -> {
                    if (question == asked) {
                        state.set(state.get().stopped());
                        trouble.accept(error);
                    }
                });
    }

    /** Where nothing has changed, what is shown stays as it is, scrolled to where it was. */
    private void show(Comparison comparison, Consumer<Shown> then) {
        CompareState s = state.get();
        if (s.shown().filter(shown -> shown.comparison().equals(comparison)).isEmpty()) {
            state.set(s.showing(shown(comparison, s), -1));
            state.get().shown().ifPresent(then);
        }
    }

    /** Shows other lines of what is compared, if anything is. */
    private void render(CompareState next) {
        state.set(next.shown()
                .map(shown -> next.showing(shown(shown.comparison(), next), -1))
                .orElse(next));
    }

    private Shown shown(Comparison comparison, CompareState of) {
        return new CompareLines(wording, forms).of(comparison, of.part(), of.only());
    }
}
