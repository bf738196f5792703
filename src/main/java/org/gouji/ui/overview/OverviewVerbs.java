package org.gouji.ui.overview;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gouji.model.Severity;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.overview.OverviewReport;
import org.gouji.work.overview.OverviewUnit;

/** What leads from the overview to the findings behind it. No Swing; one thread at a time. */
public final class OverviewVerbs {
    private final OverviewPresenter presenter;
    private final Consumer<Filter> show;

    /** Ways from what {@code presenter} shows; {@code show} goes to the findings that pass a filter. */
    public OverviewVerbs(OverviewPresenter presenter, Consumer<Filter> show) {
        this.presenter = presenter;
        this.show = show;
    }

    /** Shows what is behind a unit of the list: all of the year, or by the column that was clicked. Nothing where it has no report. */
    public void open(OverviewLine line, Optional<OverviewColumn> column) {
        if (line.cell().reports().isEmpty()) {
            return;
        }
        int year = presenter.state().get().choice().year();
        Filter all = inYear(OpenCounts.of(line.unit()), line.unit(), year);
        Filter open = inYear(OpenCounts.open(line.unit()), line.unit(), year);
        show.accept(
                switch (column.orElse(OverviewColumn.UNIT)) {
                    case ERRORS -> open.only(Facet.SEVERITY, Severity.ERROR.key());
                    case WARNINGS -> open.only(Facet.SEVERITY, Severity.WARNING.key());
                    case HINTS -> open.only(Facet.SEVERITY, Severity.HINT.key());
                    case ALIKE -> alike(line.report().orElseThrow()).orElse(all);
                    default -> all;
                });
    }

    private static Optional<Filter> alike(OverviewReport report) {
        return report.alike().isEmpty()
                ? Optional.empty()
                : Optional.of(Filter.ALL
                        .only(Facet.RULE, org.gouji.work.overview.SurveyUnits.ALIKE)
                        .with(
                                Facet.REPORT,
                                report.alike().stream().map(String::valueOf).collect(Collectors.toSet())));
    }

    /** Shows what is behind a cell; where there is no report, the unit is chosen in its year. */
    public void open(OverviewLine line, Grid.Way way) {
        if (way.findings().isPresent()) {
            show.accept(way.findings().get());
        } else {
            presenter.choose(way.year());
            presenter.state().get().lines().stream()
                    .filter(l -> l.unit().name().equals(line.unit().name()))
                    .findFirst()
                    .ifPresent(presenter::choose);
        }
    }

    /** A year, with what says of itself no year where the unit has reported so. */
    static Filter inYear(Filter filter, OverviewUnit unit, int year) {
        String asked = String.valueOf(year);
        return filter.with(Facet.YEAR, unit.years().containsKey(0) ? Set.of(asked, "") : Set.of(asked));
    }
}
