package org.gouji.work.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Correction.OfCell;
import org.gouji.model.Correction.Target;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;

/** Reports in memory; the number of one is its place in the list. */
public record MemoryShelf(List<Report> reports, Map<Target, Correction> corrections) implements Shelf {

    @Override
    public Optional<Origin> origin(SourceFile source) {
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            if (report.source().equals(source)) {
                return Optional.of(new Origin(i, report.unit(), report.year()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Report report(long id) {
        return reports.get((int) id);
    }

    @Override
    public Figure figure(long report, CellId cell) {
        Figure read = report(report).figure(cell);
        return correction(report, cell)
                .map(c -> read.counting(c.value().orElseThrow()))
                .orElse(read);
    }

    @Override
    public Optional<Correction> correction(long report, CellId cell) {
        return Optional.ofNullable(corrections.get(new OfCell(cell)));
    }
}
