package org.gouji.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.gouji.model.Cause;

/** A cause as a row, its repairs as JSON. */
final class CauseRow {
    private final CellNumbers cells;

    CauseRow(CellNumbers cells) {
        this.cells = cells;
    }

    /** The values of cause/insert. */
    Object[] values(long run, long report, Cause cause) {
        String repairs = Json.text(cause.repairs().stream()
                .map(r -> List.of(
                        r.pattern(),
                        r.changes().stream()
                                .map(c -> List.of(cells.number(c.cell()), c.from(), c.to()))
                                .toList()))
                .toList());
        return new Object[] {run, report, cause.id(), cause.unique() ? 1 : 0, repairs, cause.more() ? 1 : 0};
    }

    /** The cause of a row of cause/of_report. */
    Cause read(ResultSet row) throws SQLException {
        return new Cause(
                row.getInt(1),
                row.getInt(2) == 1,
                Json.list(row.getString(3)).stream()
                        .map(r -> repair((List<?>) r))
                        .toList(),
                row.getInt(4) == 1);
    }

    private Cause.Repair repair(List<?> parts) {
        return new Cause.Repair(
                ((List<?>) parts.get(1)).stream().map(c -> change((List<?>) c)).toList(), (String) parts.get(0));
    }

    private Cause.Change change(List<?> parts) {
        return new Cause.Change(cells.cell((Integer) parts.get(0)), (String) parts.get(1), (String) parts.get(2));
    }
}
