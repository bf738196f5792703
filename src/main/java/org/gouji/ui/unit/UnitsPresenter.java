package org.gouji.ui.unit;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gouji.model.Decision;
import org.gouji.model.Severity;
import org.gouji.model.Unit;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.finding.Tally;
import org.gouji.ui.finding.UnitNames;
import org.gouji.ui.unit.UnitsState.Choice;
import org.gouji.ui.unit.UnitsState.ReportNode;
import org.gouji.ui.unit.UnitsState.YearNode;
import org.gouji.work.ReportRow;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;

/** Years and units with what is open in them; a choice narrows the list. No Swing; one thread at a time. */
public final class UnitsPresenter {
    private final FindingsPresenter findings;
    private final Watched<UnitsState> state = new Watched<>(new UnitsState(List.of(), Tally.none(), 0, Choice.all()));
    private List<ReportRow> reports = List.of();
    private List<FindingLine> counted = List.of();
    private UnitNames names = UnitNames.whole();
    private Texts texts;

    /** A tree that counts and narrows the lines of {@code findings}. */
    public UnitsPresenter(FindingsPresenter findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<UnitsState> state() {
        return state;
    }

    /** Replaces the reports. */
    public void load(List<ReportRow> rows) {
        reports = List.copyOf(rows);
        names = UnitNames.of(
                rows.stream().flatMap(r -> r.unit().stream()).map(Unit::name).toList());
        render(state.get().chosen());
    }

    /** Says everything in other words. */
    public void speak(Texts next) {
        texts = next;
        render(state.get().chosen());
    }

    /** Narrows the list to the choice. */
    public void choose(Choice choice) {
        if (!choice.equals(state.get().chosen())) {
            render(choice);
            findings.goTo(choice.year(), choice.unitKey());
        }
    }

    /** The filter may be cleared elsewhere; then everything is chosen here too. */
    private void follow(FindingsState shown) {
        Choice chosen = state.get().chosen();
        Optional<Integer> year = only(shown.filter(), Facet.YEAR).map(y -> y.isEmpty() ? 0 : Integer.valueOf(y));
        Optional<String> unit = only(shown.filter(), Facet.UNIT);
        boolean agrees = year.equals(chosen.year()) && unit.equals(chosen.unitKey());
        if (shown.all() != counted || !agrees) {
            counted = shown.all();
            render(agrees ? chosen : new Choice(year, unit, Optional.empty()));
        }
    }

    private static Optional<String> only(Filter filter, Facet facet) {
        return Optional.of(filter.of(facet))
                .filter(v -> v.size() == 1)
                .map(v -> v.iterator().next());
    }

    private void render(Choice choice) {
        List<FindingLine> open =
                counted.stream().filter(l -> l.decision() == Decision.OPEN).toList();
        Map<Integer, List<ReportRow>> byYear = reports.stream()
                .collect(Collectors.groupingBy(
                        r -> r.year().orElse(0),
                        () -> new TreeMap<Integer, List<ReportRow>>(Comparator.reverseOrder()),
                        Collectors.toList()));
        Map<Long, List<FindingLine>> byReport =
                open.stream().collect(Collectors.groupingBy(l -> l.row().reportId()));
        List<YearNode> years = byYear.entrySet().stream()
                .map(e -> new YearNode(
                        e.getKey(),
                        tally(open, l -> l.year() == e.getKey()),
                        e.getValue().stream()
                                .map(r -> node(r, byReport.getOrDefault(r.id(), List.of())))
                                .toList()))
                .toList();
        state.set(new UnitsState(years, tally(open, l -> true), reports.size(), choice));
    }

    private ReportNode node(ReportRow row, List<FindingLine> open) {
        String name = row.unit().map(Unit::name).orElse(texts.get("unit.unknown"));
        return new ReportNode(
                row.id(),
                row.year().orElse(0),
                FindingLine.unitKey(row.unit()),
                name,
                names.brief(name),
                row.path().substring(row.path().lastIndexOf('/') + 1),
                row.partial(),
                row.verdict(),
                tally(open, l -> true));
    }

    private static Tally<Severity> tally(List<FindingLine> lines, Predicate<FindingLine> which) {
        return Tally.of(lines.stream().filter(which), Severity.class, FindingLine::severity);
    }
}
