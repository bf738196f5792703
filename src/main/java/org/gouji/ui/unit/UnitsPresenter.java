package org.gouji.ui.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.Tally;
import org.gouji.ui.finding.UnitNames;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.unit.UnitsState.Counts;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;
import org.gouji.work.ReportRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.listing.Listing;

/** Years and units with what is open in them; a choice narrows the list. No Swing; one thread at a time. */
public final class UnitsPresenter {
    private static final Filter OPEN = Filter.ALL.only(Facet.DECISION, Decision.OPEN.key());

    private final FindingsPresenter findings;
    private final Tasks tasks;
    private final Consumer<Throwable> trouble;
    private final Watched<UnitsState> state =
            new Watched<>(new UnitsState(List.of(), Counts.none(), 0, Choice.all(), ""));
    private final AtomicInteger wish = new AtomicInteger();
    private List<ReportRow> reports = List.of();
    private String words = "";
    private Texts texts;

    /** A tree that counts and narrows what {@code findings} shows. */
    public UnitsPresenter(FindingsPresenter findings, Tasks tasks, Texts texts, Consumer<Throwable> trouble) {
        this.findings = findings;
        this.tasks = tasks;
        this.texts = texts;
        this.trouble = trouble;
        findings.filter().watch(this::follow);
        findings.listing().watch(this::count);
    }

    /** What to show. */
    public Watched<UnitsState> state() {
        return state;
    }

    /** Replaces the reports. */
    public void load(List<ReportRow> rows) {
        reports = List.copyOf(rows);
        grow();
    }

    /** Says everything in other words. */
    public void speak(Texts next) {
        texts = next;
        grow();
    }

    /** Shows only reports of whose unit or file these words are a part. */
    public void narrow(String to) {
        if (!to.strip().equals(words)) {
            words = to.strip();
            grow();
        }
    }

    /** Narrows the list to the choice. */
    public void choose(Choice choice) {
        if (!choice.equals(state.get().chosen())) {
            state.set(state.get().choosing(choice));
            findings.show(findings.filter()
                    .get()
                    .with(
                            Facet.YEAR,
                            choice.year().map(UnitsPresenter::key).map(Set::of).orElse(Set.of()))
                    .with(Facet.UNIT, choice.unitKey().map(Set::of).orElse(Set.of())));
        }
    }

    private static String key(int year) {
        return year == 0 ? "" : String.valueOf(year);
    }

    /** The filter may be changed elsewhere; then it is shown here too. */
    private void follow(Filter filter) {
        Choice chosen = state.get().chosen();
        Optional<Integer> year = only(filter, Facet.YEAR).map(y -> y.isEmpty() ? 0 : Integer.valueOf(y));
        Optional<String> unit = only(filter, Facet.UNIT);
        if (!year.equals(chosen.year()) || !unit.equals(chosen.unitKey())) {
            state.set(state.get().choosing(new Choice(year, unit, Optional.empty())));
        }
    }

    private static Optional<String> only(Filter filter, Facet facet) {
        return Optional.of(filter.of(facet))
                .filter(v -> v.size() == 1)
                .map(v -> v.iterator().next());
    }

    private void count(Listing listing) {
        tasks.run(
                Tasks.Lane.COUNT,
                progress -> counts(listing),
                counts -> {
                    if (findings.listing().get() == listing) {
                        state.set(state.get().counting(counts));
                    }
                },
                trouble);
    }

    private static Counts counts(Listing listing) {
        // the first verdict asked for makes all of them: not on the event thread
        listing.verdict(0);
        Map<Long, Tally<Severity>> byReport = new HashMap<>();
        listing.cross(OPEN, Facet.REPORT, Facet.SEVERITY)
                .forEach((pair, count) -> add(byReport, Long.valueOf(pair.row()), pair.column(), count));
        Map<Integer, Tally<Severity>> byYear = new HashMap<>();
        Map<Integer, Tally<Severity>> all = new HashMap<>();
        listing.cross(OPEN, Facet.YEAR, Facet.SEVERITY).forEach((pair, count) -> {
            add(byYear, pair.row().isEmpty() ? 0 : Integer.parseInt(pair.row()), pair.column(), count);
            add(all, 0, pair.column(), count);
        });
        return new Counts(listing, byReport, byYear, all.getOrDefault(0, Tally.none()));
    }

    private static <K> void add(Map<K, Tally<Severity>> tallies, K key, String severity, int count) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        counts.putAll(tallies.getOrDefault(key, Tally.none()).counts());
        counts.merge(Severity.valueOf(severity.toUpperCase(Locale.ROOT)), count, Integer::sum);
        tallies.put(key, new Tally<>(counts));
    }

    /** Makes the nodes anew, off the screen's thread: there may be a hundred thousand. */
    private void grow() {
        int mine = wish.incrementAndGet();
        List<ReportRow> rows = reports;
        String wanted = words;
        String unknown = texts.get("unit.unknown");
        tasks.run(
                Tasks.Lane.LINES,
                progress -> years(rows, wanted, unknown),
                years -> {
                    if (wish.get() == mine) {
                        UnitsState s = state.get();
                        state.set(new UnitsState(years, s.counts(), rows.size(), s.chosen(), wanted));
                    }
                },
                trouble);
    }

    private static List<YearNode> years(List<ReportRow> rows, String words, String unknown) {
        UnitNames names = UnitNames.of(
                rows.stream().flatMap(r -> r.unit().stream()).map(Unit::name).toList());
        Map<Integer, List<ReportNode>> byYear = new TreeMap<>(Comparator.reverseOrder());
        String part = words.toLowerCase(Locale.ROOT);
        for (ReportRow row : rows) {
            ReportNode node = node(row, names, unknown);
            if (part.isEmpty()
                    || node.name().toLowerCase(Locale.ROOT).contains(part)
                    || node.file().toLowerCase(Locale.ROOT).contains(part)) {
                byYear.computeIfAbsent(node.year(), year -> new ArrayList<>()).add(node);
            }
        }
        return byYear.entrySet().stream()
                .map(e -> new YearNode(e.getKey(), List.copyOf(e.getValue())))
                .toList();
    }

    private static ReportNode node(ReportRow row, UnitNames names, String unknown) {
        String name = row.unit().map(Unit::name).orElse(unknown);
        return new ReportNode(
                row.id(),
                row.year().orElse(0),
                FindingLine.unitKey(row.unit()),
                name,
                names.brief(name),
                row.path().substring(row.path().lastIndexOf('/') + 1),
                row.partial(),
                row.verdict());
    }
}
