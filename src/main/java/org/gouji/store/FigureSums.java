package org.gouji.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.CellId;

/** Figures of many reports at once, as charts ask for them: added up in SQL, without loading a report. */
public final class FigureSums {
    private final Session session;

    FigureSums(Session session) {
        this.session = session;
    }

    /**
     * What some cells of a report add up to, as read: corrections are not in it.
     *
     * @param unit the unit's id
     * @param value empty where a cell is missing or unreadable, or all are blank
     */
    public record Sum(long report, String unit, int year, Optional<BigDecimal> value) {}

    /** The sum of {@code cells} for every unit and year, by number of report. */
    public List<Sum> of(List<CellId> cells) {
        return session.list("figure/sums", FigureSums::read, addresses(cells));
    }

    /** The same for one unit. */
    public List<Sum> ofUnit(List<CellId> cells, String unit) {
        return session.list("figure/sums_of_unit", FigureSums::read, addresses(cells), unit);
    }

    /** The same for one year. */
    public List<Sum> ofYear(List<CellId> cells, int year) {
        return session.list("figure/sums_of_year", FigureSums::read, addresses(cells), year);
    }

    /** The reports of which anything was ever corrected: their sums must be made from what counts now. */
    public Set<Long> corrected() {
        return Set.copyOf(session.list("correction/reports", row -> row.getLong(1)));
    }

    private static String addresses(List<CellId> cells) {
        return Json.text(cells.stream().map(CellId::address).toList());
    }

    private static Sum read(ResultSet row) throws SQLException {
        boolean known = row.getInt(6) > 0 && row.getInt(7) == 0;
        return new Sum(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                known ? Optional.of(value(row.getLong(4), row.getString(5))) : Optional.empty());
    }

    private static BigDecimal value(long whole, String others) {
        BigDecimal value = BigDecimal.valueOf(whole);
        if (others != null) {
            for (String other : others.split(" ")) {
                value = value.add(new BigDecimal(other));
            }
        }
        return value;
    }
}
