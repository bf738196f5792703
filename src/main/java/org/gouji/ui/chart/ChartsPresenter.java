package org.gouji.ui.chart;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.gouji.chart.Emphasis;
import org.gouji.chart.Mark;
import org.gouji.text.BeijingTime;
import org.gouji.text.Wording;
import org.gouji.ui.chart.ChartsState.Chip;
import org.gouji.ui.chart.ChartsState.Shown;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.work.WholeFile;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.Measures;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/**
 * The page of charts: one is shown at a time, made from the shared filter while the page is looked at; a click on a mark sets
 * that filter. No Swing; one thread at a time.
 */
public final class ChartsPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Consumer<Throwable> trouble;
    private final FindingsPresenter findings;
    private final PagesPresenter pages;
    private final Clock clock;
    private final Measures measures = Measures.load();
    private final Maker maker;
    private final Watched<ChartsState> state;
    private Wording wording;
    private Made made = Made.nothing("");
    private Question asked;
    private boolean outdated = true;

    /**
     * Charts of what {@code findings} shows.
     *
     * @param clock tells which day it is
     */
    public ChartsPresenter(
            Desk desk,
            Tasks tasks,
            Dialogs dialogs,
            FindingsPresenter findings,
            PagesPresenter pages,
            Wording wording,
            Clock clock,
            Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.findings = findings;
        this.pages = pages;
        this.wording = wording;
        this.clock = clock;
        this.trouble = trouble;
        this.maker = new Maker(desk.figures(), measures);
        this.state =
                new Watched<>(new ChartsState(ChartKind.UNITS, measures.all().get(0), false, false, Shown.nothing()));
        findings.filter().watch(filter -> refresh());
        findings.listing().watch(listing -> refresh());
        findings.state().watch(shown -> refresh());
        pages.state().watch(page -> refresh());
    }

    /** What to show. */
    public Watched<ChartsState> state() {
        return state;
    }

    /** The measures that can be chosen, in their order. */
    public List<Measure> measures() {
        return measures.all();
    }

    /** Shows another chart. */
    public void show(ChartKind kind) {
        ask(kind, state.get().measure());
    }

    /** Shows another measure. */
    public void show(Measure measure) {
        ask(state.get().kind(), measure);
    }

    /** Shows the table beside the chart, or no longer. */
    public void showTable(boolean shown) {
        state.set(state.get().withTable(shown));
    }

    /** Narrows everything to a unit; with an empty id to all of them. */
    public void showUnit(String unit) {
        findings.show(findings.filter().get().with(Facet.UNIT, unit.isEmpty() ? Set.of() : Set.of(unit)));
    }

    /** Narrows everything to a year. */
    public void showYear(int year) {
        findings.show(findings.filter().get().only(Facet.YEAR, String.valueOf(year)));
    }

    /** Narrows everything to what a mark counts; the same again takes that away. */
    public void choose(Mark mark) {
        Map<Facet, String> choice = made.choices().getOrDefault(mark, Map.of());
        Filter filter = findings.filter().get();
        boolean set =
                choice.entrySet().stream().allMatch(c -> filter.of(c.getKey()).equals(Set.of(c.getValue())));
        Filter next = filter;
        for (Map.Entry<Facet, String> c : choice.entrySet()) {
            next = set ? next.without(c.getKey()) : next.only(c.getKey(), c.getValue());
        }
        findings.show(next);
    }

    /** Takes a value out of the filter. */
    public void drop(Chip chip) {
        Filter filter = findings.filter().get();
        findings.show(
                chip.facet().map(facet -> filter.toggled(facet, chip.value())).orElse(filter.saying("")));
    }

    /** Shows everything again. */
    public void dropAll() {
        findings.clearFilter();
    }

    /** Goes to the list of what the filter lets through. */
    public void list() {
        pages.show(Page.FINDINGS);
    }

    /** Sets the day by which all is to be decided; without one there is no such day. */
    public void setDeadline(Optional<LocalDate> day) {
        tasks.run(
                Tasks.Lane.NOTE,
                progress -> {
                    desk.figures().setDeadline(day);
                    return day;
                },
                saved -> reload(),
                trouble);
    }

    /**
     * Writes the picture into a file that the person names.
     *
     * @param ending of the file: png or svg
     * @param picture makes its bytes, off the event thread
     */
    public void save(String ending, Supplier<byte[]> picture) {
        String title = state.get().shown().chart().map(c -> c.heading().title()).orElse("");
        String proposed = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", " ") + "." + ending;
        dialogs.pictureFile(proposed, ending)
                .ifPresent(file -> tasks.run(
                        Tasks.Lane.CHART,
                        progress -> {
                            byte[] bytes = picture.get();
                            WholeFile.write(file, out -> out.write(bytes));
                            return file;
                        },
                        written -> {},
                        trouble));
    }

    /** Reports were read or changed. */
    public void reload() {
        outdated = true;
        asked = null;
        refresh();
    }

    /** Says everything in other words. */
    public void speak(Wording next) {
        wording = next;
        asked = null;
        refresh();
    }

    private void refresh() {
        if (state != null) {
            ask(state.get().kind(), state.get().measure());
        }
    }

    /** Makes the chart anew where anything it is made from has changed; nothing while nobody looks. */
    private void ask(ChartKind kind, Measure measure) {
        Question question = new Question(
                kind,
                findings.filter().get(),
                findings.listing().get(),
                findings.state().get().chosen().map(FindingLine::row),
                measure,
                wording,
                BeijingTime.day(clock.instant()));
        if (pages.state().get() != Page.CHARTS) {
            ChartsState s = state.get();
            if (s.kind() != kind || !s.measure().equals(measure)) {
                state.set(new ChartsState(kind, measure, s.table(), false, s.shown()));
            }
            return;
        }
        if (question.asks(asked)) {
            return;
        }
        asked = question;
        state.set(state.get().wanting(kind, measure));
        boolean forget = outdated;
        outdated = false;
        tasks.run(
                Tasks.Lane.CHART,
                progress -> {
                    if (forget) {
                        maker.forget();
                    }
                    return maker.make(question);
                },
                result -> {
                    // a later question may have been asked meanwhile; its answer is on the way
                    if (question == asked) {
                        made = result;
                        render(question);
                    }
                },
                trouble);
    }

    private void render(Question question) {
        Filter filter = question.filter();
        state.set(state.get()
                .showing(new Shown(
                        question.kind(),
                        made.chart(),
                        made.hint(),
                        new Emphasis(kept(filter), made.chosen(), Optional.empty()),
                        chips(filter),
                        question.listing().count(filter),
                        made.units(),
                        made.unit(),
                        made.years(),
                        made.year(),
                        made.deadline())));
    }

    /** The marks that fit what the filter is set to; none where all of them do. */
    private Set<Mark> kept(Filter filter) {
        if (!made.kept().isEmpty()) {
            return made.kept();
        }
        Set<Mark> kept = new HashSet<>();
        made.choices().forEach((mark, choice) -> {
            boolean fits = choice.entrySet().stream()
                    .allMatch(c -> filter.of(c.getKey()).isEmpty()
                            || filter.of(c.getKey()).contains(c.getValue()));
            if (fits) {
                kept.add(mark);
            }
        });
        return kept.size() == made.choices().size() ? Set.of() : kept;
    }

    private List<Chip> chips(Filter filter) {
        ScopeWords words = new ScopeWords(wording, findings.listing().get().unitNames());
        List<Chip> chips = new ArrayList<>();
        filter.chosen()
                .forEach((facet, values) -> values.forEach(
                        value -> chips.add(new Chip(Optional.of(facet), value, words.value(facet, value)))));
        if (!filter.words().isEmpty()) {
            chips.add(new Chip(
                    Optional.empty(),
                    filter.words(),
                    wording.texts().get("chart.scope.words", "words", filter.words())));
        }
        return chips;
    }
}
