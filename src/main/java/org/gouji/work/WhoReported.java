package org.gouji.work;

import java.util.ArrayList;
import java.util.List;
import org.gouji.memo.Reporting;
import org.gouji.memo.Reporting.State;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.OverviewCell;
import org.gouji.work.overview.OverviewReport;
import org.gouji.work.overview.OverviewUnit;

/** Says of each report that is due what the overview says of it, so that a letter never tells another number than the window. */
final class WhoReported {
    private WhoReported() {}

    /** Of the units of the roster; nobody knows where there is none. */
    static Reporting of(Overview overview, List<Integer> years) {
        List<Reporting.Due> due = new ArrayList<>();
        for (int year : years) {
            for (OverviewUnit unit : overview.units()) {
                if (unit.isDue(year)) {
                    due.add(due(unit, year));
                }
            }
        }
        return new Reporting(due);
    }

    private static Reporting.Due due(OverviewUnit unit, int year) {
        OverviewCell cell = unit.in(year);
        State state = cell.reports().isEmpty() ? State.MISSING : unit.isLate(year) ? State.LATE : State.REPORTED;
        return new Reporting.Due(
                unit.name(),
                year,
                state,
                cell.reports().stream().map(OverviewReport::id).toList(),
                unit.deadline(year),
                cell.received());
    }
}
