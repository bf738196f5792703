package org.gouji.ui.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.gouji.model.Report;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Course;
import org.gouji.work.figures.Family;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.UnitFigure;

/** The figures of reports in memory. */
record FixtureFigures(List<Report> reports, AtomicReference<Optional<LocalDate>> day, List<Family> families)
        implements ChartFigures {

    @Override
    public List<UnitFigure> of(List<Measure> measures) {
        return reports.stream()
                .map(report -> new UnitFigure(
                        SampleReports.unit(report).id(),
                        report.year().orElseThrow(),
                        measures.stream().map(measure -> sum(measure, report)).toList()))
                .toList();
    }

    private static Optional<BigDecimal> sum(Measure measure, Report report) {
        return measure.cells().stream()
                .filter(report.figures()::containsKey)
                .flatMap(cell -> report.figures().get(cell).value().stream())
                .reduce(BigDecimal::add);
    }

    @Override
    public List<UnitFigure> ofUnits(List<Measure> measures, Collection<String> units) {
        return of(measures).stream().filter(f -> units.contains(f.unit())).toList();
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        reports.forEach(report -> names.put(
                SampleReports.unit(report).id(), SampleReports.unit(report).name()));
        return names;
    }

    @Override
    public Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        names().forEach((id, name) ->
                kinds.put(id, UnitNames.load().parse(name).kind().key()));
        return kinds;
    }

    @Override
    public Course course() {
        Map<Long, Instant> arrived = new HashMap<>();
        for (long i = 0; i < reports.size(); i++) {
            arrived.put(i, Instant.parse("2026-03-01T02:30:00Z"));
        }
        return new Course(arrived, List.of());
    }

    @Override
    public Optional<LocalDate> deadline() {
        return day.get();
    }

    @Override
    public void setDeadline(Optional<LocalDate> next) {
        day.set(next);
    }
}
