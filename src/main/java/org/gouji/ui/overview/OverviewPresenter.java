package org.gouji.ui.overview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.UnitNames;
import org.gouji.work.ReportRow;
import org.gouji.work.RosterFile;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;
import org.gouji.work.overview.Coverage;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.OverviewUnit;
import org.gouji.work.overview.SurveyUnits;

/** All units in a year: who is listed, in which order, who is chosen. No Swing; one thread at a time. */
public final class OverviewPresenter {
    private final Desk desk;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final LineOrder order = new LineOrder();
    private final Watched<OverviewState> state = new Watched<>(OverviewState.empty());
    private Names names = Names.of(Overview.EMPTY);
    private Listing listing;
    private boolean looking;
    private boolean counted;
    private Alike alike = new Alike(Map.of());
    private Optional<List<ReportRow>> rows = Optional.empty();

    /**
     * An overview of the workspace on {@code desk}.
     *
     * @param listing what is counted, as it changes
     * @param trouble is told what went wrong
     */
    public OverviewPresenter(Desk desk, Tasks tasks, Watched<Listing> listing, Consumer<Throwable> trouble) {
        this.desk = desk;
        this.tasks = tasks;
        this.trouble = trouble;
        this.listing = listing.get();
        listing.watch(this::recount);
    }

    private record Loaded(Overview overview, Names names, Alike alike) {}

    private record Counted(OpenCounts counts, Overview overview, Alike alike) {}

    /** How the findings on shared prose stand: as long as that is the same, the same reports are alike. */
    private record Alike(Map<String, Integer> decisions) {
        static Alike of(Listing listing) {
            return new Alike(listing.counts(Filter.ALL.only(Facet.RULE, SurveyUnits.ALIKE), Facet.DECISION));
        }
    }

    /** The names of all units, short ones and those that are searched in: made once, off the event thread. */
    private record Names(UnitNames brief, Map<String, String> plain) {
        static Names of(Overview overview) {
            Map<String, String> plain = new HashMap<>();
            overview.units().forEach(unit -> plain.put(unit.name(), Roster.plain(unit.name())));
            return new Names(UnitNames.of(plain.keySet()), plain);
        }
    }

    /** What to show. */
    public Watched<OverviewState> state() {
        return state;
    }

    /** Looks over all units again; {@code reports} as the lists show them. */
    public void load(List<ReportRow> reports) {
        rows = Optional.of(reports);
        survey(reports);
    }

    private void survey(List<ReportRow> reports) {
        Listing of = listing;
        tasks.run(
                Tasks.Lane.CHART,
                progress -> {
                    Overview overview = desk.overview(reports);
                    return new Loaded(overview, Names.of(overview), Alike.of(of));
                },
                found -> {
                    names = found.names();
                    alike = found.alike();
                    counted = false;
                    show(found.overview());
                },
                trouble);
    }

    /** Whether somebody looks at it: nothing is counted for nobody. */
    public void look(boolean now) {
        looking = now;
        count();
    }

    private void recount(Listing next) {
        listing = next;
        counted = false;
        count();
    }

    /** Counts what is open and judges anew: every decision changes both, but no report. */
    private void count() {
        if (!looking || counted) {
            return;
        }
        counted = true;
        Listing of = listing;
        int year = now().choice().year();
        Overview shown = now().overview();
        tasks.run(
                Tasks.Lane.CHART,
                progress -> new Counted(
                        OpenCounts.of(of, year), shown.judged(of::verdict, desk.signatures()), Alike.of(of)),
                found -> {
                    if (of != listing || year != now().choice().year()) {
                        return;
                    }
                    if (shown == now().overview()) {
                        show(found.overview(), now().choice(), now().sort(), found.counts());
                    } else {
                        counted = false;
                        count();
                    }
                    // whose prose is another's is told by findings, and these may be dismissed
                    if (!found.alike().equals(alike)) {
                        alike = found.alike();
                        rows.ifPresent(this::survey);
                    }
                },
                trouble);
    }

    private void show(Overview overview) {
        List<Integer> years = overview.years();
        int year = now().choice().year();
        OverviewChoice choice =
                years.contains(year) ? now().choice() : now().choice().in(years.isEmpty() ? 0 : years.get(0));
        change(overview, choice, now().sort());
    }

    /** Looks at another year. */
    public void choose(int year) {
        choose(now().choice().in(year));
    }

    /** Lists those of this coverage as well, or no longer. */
    public void toggle(Coverage coverage) {
        choose(now().choice().toggled(coverage));
    }

    /** Lists units of a kind only. */
    public void choose(Optional<RosterEntry.Kind> kind) {
        choose(now().choice().of(kind));
    }

    /** Lists units with these words in their names. */
    public void search(String words) {
        choose(now().choice().saying(words));
    }

    /** Lists all units of the year. */
    public void clear() {
        choose(OverviewChoice.all(now().choice().year()));
    }

    /** Lists who has not reported; without a roster of whom nobody knows. */
    public void findMissing() {
        choose(now().choice().with(Set.of(Coverage.MISSING, Coverage.FAILED, Coverage.UNKNOWN)));
    }

    private void choose(OverviewChoice choice) {
        if (!choice.equals(now().choice())) {
            change(now().overview(), choice, now().sort());
        }
    }

    /** Sorts as a click on this heading asks. */
    public void sortBy(OverviewColumn column) {
        change(now().overview(), now().choice(), now().sort().clicked(column));
    }

    /** Chooses a unit. */
    public void choose(OverviewLine line) {
        OverviewState s = now();
        if (!s.chosen().equals(Optional.of(line))) {
            state.set(new OverviewState(
                    s.overview(),
                    s.choice(),
                    s.sort(),
                    s.lines(),
                    Optional.of(line),
                    s.coverages(),
                    s.kinds(),
                    s.counts()));
        }
    }

    /**
     * Keeps another roster.
     *
     * @param then is told how many units it has, when it is kept
     * @param mistaken is told what is wrong with it; then the one before stays
     */
    public void importRoster(Path file, Consumer<Integer> then, Consumer<List<Message>> mistaken) {
        tasks.run(
                Tasks.Lane.JOB,
                progress -> desk.importRoster(file),
                (RosterFile read) -> read.roster()
                        .ifPresentOrElse(
                                roster -> then.accept(roster.entries().size()), () -> mistaken.accept(read.mistakes())),
                trouble);
    }

    private void change(Overview overview, OverviewChoice choice, OverviewSort sort) {
        boolean otherYear = choice.year() != now().choice().year();
        show(overview, choice, sort, otherYear ? OpenCounts.NONE : now().counts());
        if (otherYear) {
            counted = false;
        }
        count();
    }

    private void show(Overview overview, OverviewChoice choice, OverviewSort sort, OpenCounts counts) {
        List<String> words = choice.plainWords();
        boolean tree = sort.equals(OverviewSort.ROSTER) && !choice.narrows();
        Map<Coverage, Integer> coverages = new EnumMap<>(Coverage.class);
        Map<RosterEntry.Kind, Integer> kinds = new EnumMap<>(RosterEntry.Kind.class);
        List<OverviewLine> lines = new ArrayList<>();
        for (OverviewUnit unit : overview.units()) {
            if (!unit.belongsTo(choice.year())) {
                continue;
            }
            unit.kind().ifPresent(kind -> kinds.merge(kind, 1, Integer::sum));
            if (choice.fitsKind(unit) && words.stream().allMatch(names.plain().get(unit.name())::contains)) {
                Coverage coverage = unit.in(choice.year()).coverage();
                coverages.merge(coverage, 1, Integer::sum);
                if (choice.fits(coverage)) {
                    lines.add(new OverviewLine(
                            unit,
                            names.brief().brief(unit.name()),
                            tree ? unit.depth() : 0,
                            unit.in(choice.year()),
                            counts.severities(unit)));
                }
            }
        }
        List<OverviewLine> sorted = order.sorted(lines, sort);
        Optional<String> kept = now().chosen().map(line -> line.unit().name());
        Optional<OverviewLine> chosen = kept.flatMap(name ->
                sorted.stream().filter(line -> line.unit().name().equals(name)).findFirst());
        state.set(new OverviewState(overview, choice, sort, sorted, chosen, coverages, kinds, counts));
    }

    private OverviewState now() {
        return state.get();
    }
}
