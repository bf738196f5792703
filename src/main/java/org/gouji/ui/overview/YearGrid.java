package org.gouji.ui.overview;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Severity;
import org.gouji.work.listing.Facet;
import org.gouji.work.listing.Filter;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;

/** Units against years: who has reported, the verdict, and the errors that are open. */
record YearGrid(List<Integer> years, OpenCounts counts, int most) implements Grid {

    static YearGrid of(OverviewState state) {
        return new YearGrid(
                state.overview().years(), state.counts(), state.counts().mostErrors());
    }

    @Override
    public List<Head> heads() {
        return years.stream()
                .map(year -> new Head(String.valueOf(year), String.valueOf(year)))
                .toList();
    }

    @Override
    public Cell cell(OverviewLine line, int column) {
        OverviewCell cell = line.unit().in(years.get(column));
        int errors = cell.reports().isEmpty() ? 0 : counts.errors(line.unit(), years.get(column));
        return new Cell(
                errors,
                Grid.weight(errors, most),
                Optional.of(cell.coverage()),
                cell.chief().flatMap(OverviewReport::verdict),
                false);
    }

    @Override
    public Way way(OverviewLine line, int column) {
        int year = years.get(column);
        if (line.unit().in(year).reports().isEmpty()) {
            return new Way(Optional.empty(), year);
        }
        boolean open = counts.errors(line.unit(), year) > 0;
        Filter all = (open ? OpenCounts.open(line.unit()) : OpenCounts.of(line.unit()))
                .only(Facet.YEAR, String.valueOf(year));
        return new Way(Optional.of(open ? all.only(Facet.SEVERITY, Severity.ERROR.key()) : all), year);
    }
}
