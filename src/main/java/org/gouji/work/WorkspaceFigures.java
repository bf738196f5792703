package org.gouji.work;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.gouji.model.CellId;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;
import org.gouji.model.Report;
import org.gouji.model.Roster;
import org.gouji.model.RosterEntry;
import org.gouji.model.Unit;
import org.gouji.rule.check.kind.UnitNames;
import org.gouji.store.FigureSums;
import org.gouji.store.Session;
import org.gouji.store.Settings;
import org.gouji.store.Workspace;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.figures.Course;
import org.gouji.work.figures.Family;
import org.gouji.work.figures.Family.Member;
import org.gouji.work.figures.Measure;
import org.gouji.work.figures.UnitFigure;

/** What charts ask, answered from a workspace file by sums over all its reports. */
final class WorkspaceFigures implements ChartFigures {
    private final Workspace workspace;

    WorkspaceFigures(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<UnitFigure> of(List<Measure> measures) {
        return figures(measures, sums -> sums.of(cells(measures)));
    }

    @Override
    public List<UnitFigure> ofUnits(List<Measure> measures, Collection<String> units) {
        return figures(measures, sums -> sums.ofUnits(cells(measures), units));
    }

    private static List<List<CellId>> cells(List<Measure> measures) {
        return measures.stream().map(Measure::cells).toList();
    }

    private List<UnitFigure> figures(List<Measure> measures, Function<FigureSums, List<FigureSums.Sum>> question) {
        return workspace.read(session -> {
            Set<Long> corrected = session.figureSums().corrected();
            return question.apply(session.figureSums()).stream()
                    .map(sum -> new UnitFigure(
                            sum.unit(),
                            sum.year(),
                            corrected.contains(sum.report())
                                    ? counted(
                                            measures,
                                            session.reports().load(sum.report()).orElseThrow())
                                    : sum.values()))
                    .toList();
        });
    }

    private static List<Optional<BigDecimal>> counted(List<Measure> measures, Report report) {
        return measures.stream().map(measure -> sum(measure, report)).toList();
    }

    /** The same sum over a report as it counts, corrections applied. */
    private static Optional<BigDecimal> sum(Measure measure, Report report) {
        Optional<BigDecimal> sum = Optional.empty();
        for (CellId cell : measure.cells()) {
            Figure figure = report.figures().get(cell);
            if (figure == null || figure.state() == FigureState.BLANK) {
                continue;
            } else if (figure.value().isEmpty()) {
                return Optional.empty();
            }
            sum = Optional.of(sum.orElse(BigDecimal.ZERO).add(figure.value().get()));
        }
        return sum;
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        workspace.read(session -> session.units().list()).forEach(unit -> names.put(unit.id(), unit.name()));
        return names;
    }

    @Override
    public Map<String, String> kinds() {
        return workspace.read(session -> {
            Optional<Roster> roster = session.rosters().get();
            UnitNames words = UnitNames.load();
            Map<String, String> kinds = new HashMap<>();
            for (Unit unit : session.units().list()) {
                kinds.put(
                        unit.id(),
                        roster.flatMap(r -> r.find(unit.name()))
                                .map(entry -> entry.kind().key())
                                .orElseGet(() -> words.parse(unit.name()).kind().key()));
            }
            return kinds;
        });
    }

    @Override
    public List<Family> families() {
        return workspace.read(session ->
                session.rosters().get().map(roster -> families(session, roster)).orElse(List.of()));
    }

    private static List<Family> families(Session session, Roster roster) {
        Map<String, String> ids = new HashMap<>();
        for (Unit unit : session.units().list()) {
            roster.find(unit.name()).ifPresent(entry -> ids.put(entry.unit(), unit.id()));
        }
        Function<RosterEntry, Member> member = entry -> new Member(ids.getOrDefault(entry.unit(), ""), entry.unit());
        return roster.entries().stream()
                .filter(entry -> !roster.children(entry.unit()).isEmpty())
                .map(entry -> new Family(
                        member.apply(entry),
                        roster.children(entry.unit()).stream().map(member).toList()))
                .toList();
    }

    @Override
    public Course course() {
        return workspace.read(session -> new DecisionLog(session).course());
    }

    @Override
    public Optional<LocalDate> deadline() {
        return workspace
                .read(session -> session.settings().get(Settings.Name.DEADLINE))
                .flatMap(WorkspaceFigures::day);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public void setDeadline(Optional<LocalDate> day) {
        workspace.write(session -> session.settings()
                .put(Settings.Name.DEADLINE, day.map(LocalDate::toString).orElse("")));
    }
}
