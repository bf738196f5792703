package org.gouji.ui.bar;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gouji.chart.UnitBar;
import org.gouji.ui.desk.Watched;
import org.gouji.ui.finding.Filter;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.finding.FindingsState;
import org.gouji.ui.finding.Tally;
import org.gouji.ui.finding.UnitNames;

/** Discrepancies by unit and severity, the unit with most on top; a click narrows the list. No Swing; one thread at a time. */
public final class BarsPresenter {
    private final FindingsPresenter findings;
    private final Watched<BarsState> state =
            new Watched<>(new BarsState(List.of(), Optional.empty(), Optional.empty()));
    private List<FindingLine> counted = List.of();

    /**
     * The bars.
     *
     * @param bars most first
     * @param chosen the piece of a bar that the list is narrowed to
     * @param unit key of the unit that the list is narrowed to
     */
    public record BarsState(List<UnitBar> bars, Optional<Filter.Bar> chosen, Optional<String> unit) {}

    /** Counts and narrows the lines of {@code findings}. */
    public BarsPresenter(FindingsPresenter findings) {
        this.findings = findings;
        findings.state().watch(this::follow);
    }

    /** What to show. */
    public Watched<BarsState> state() {
        return state;
    }

    /** A click on a piece of a bar. */
    public void choose(Filter.Bar bar) {
        findings.chooseBar(bar);
    }

    private void follow(FindingsState shown) {
        BarsState now = state.get();
        boolean same = shown.charted().equals(counted);
        if (!same
                || !now.chosen().equals(shown.filter().bar())
                || !now.unit().equals(shown.filter().unit())) {
            counted = shown.charted();
            state.set(new BarsState(
                    same ? now.bars() : bars(counted, shown.names()),
                    shown.filter().bar(),
                    shown.filter().unit()));
        }
    }

    private static List<UnitBar> bars(List<FindingLine> lines, UnitNames names) {
        Map<String, List<FindingLine>> byUnit = lines.stream()
                .collect(Collectors.groupingBy(FindingLine::unitKey, LinkedHashMap::new, Collectors.toList()));
        return byUnit.entrySet().stream()
                .map(e -> new UnitBar(
                        e.getKey(),
                        names.brief(e.getValue().get(0).unit()),
                        e.getValue().get(0).unit(),
                        Tally.of(e.getValue().stream(), org.gouji.model.Severity.class, FindingLine::severity)
                                .counts()))
                .sorted(Comparator.comparing(UnitBar::total).reversed())
                .toList();
    }
}
