package org.gouji.work.overview;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.RosterEntry;
import org.gouji.model.Tenure;

/** A unit while its reports are gathered. */
final class UnitDraft {
    private final String name;
    private final Optional<RosterEntry.Kind> kind;
    private final int depth;
    private final Optional<MonthDay> deadline;
    private final Tenure tenure;
    private final boolean known;
    private final Set<String> ids = new HashSet<>();
    private final Map<Integer, List<OverviewReport>> reports = new HashMap<>();
    private final Map<Integer, String> failed = new HashMap<>();

    /** A unit that the roster does not have. */
    UnitDraft(String name, boolean known) {
        this.name = name;
        this.kind = Optional.empty();
        this.depth = 0;
        this.tenure = Tenure.ALWAYS;
        this.deadline = Optional.empty();
        this.known = known;
    }

    /** A unit of the roster; {@code deadline}: the day of the following year by which it reports. */
    UnitDraft(RosterEntry entry, int depth, MonthDay deadline) {
        this.name = entry.unit();
        this.kind = Optional.of(entry.kind());
        this.depth = depth;
        this.tenure = entry.tenure();
        this.deadline = Optional.of(deadline);
        this.known = true;
    }

    String name() {
        return name;
    }

    void id(String id) {
        ids.add(id);
    }

    void add(int year, OverviewReport report) {
        reports.computeIfAbsent(year, y -> new ArrayList<>(1)).add(report);
    }

    void failed(int year, String path) {
        failed.put(year, path);
    }

    OverviewUnit unit() {
        Map<Integer, OverviewCell> years = new HashMap<>();
        // names of one unit may have been read under several ids, so that its reports come in parts
        reports.values().forEach(all -> all.sort(Comparator.comparing(OverviewReport::path)));
        reports.forEach((year, all) ->
                years.put(year, new OverviewCell(coverage(year, all), all, Optional.ofNullable(failed.get(year)))));
        failed.forEach((year, path) ->
                years.putIfAbsent(year, new OverviewCell(Coverage.FAILED, List.of(), Optional.of(path))));
        return new OverviewUnit(name, kind, depth, tenure, deadline, known, ids, years);
    }

    private Coverage coverage(int year, List<OverviewReport> all) {
        if (!known || year == 0) {
            return Coverage.UNRECOGNISED;
        }
        return all.size() > 1 ? Coverage.DUPLICATE : isLate(year, all) ? Coverage.LATE : Coverage.REPORTED;
    }

    private boolean isLate(int year, List<OverviewReport> all) {
        return all.stream()
                .flatMap(report -> report.received().stream())
                .min(LocalDate::compareTo)
                .flatMap(day -> deadline.map(last -> day.isAfter(last.atYear(year + 1))))
                .orElse(false);
    }
}
