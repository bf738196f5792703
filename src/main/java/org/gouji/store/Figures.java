package org.gouji.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.CellPlace;
import org.gouji.model.Figure;
import org.gouji.model.FigureState;

/** The figures of reports, a row each: exact numbers, printed text only where it says more than the number. */
final class Figures {
    private static final FigureState[] STATES = FigureState.values();
    private final Session session;

    Figures(Session session) {
        this.session = session;
    }

    void insert(long report, Collection<Figure> figures) {
        List<Object[]> rows = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            Optional<CellPlace> place = figure.place();
            rows.add(new Object[] {
                report,
                session.cells().number(figure.cell()),
                rows.size(),
                figure.state().ordinal(),
                figure.value().map(Figures::stored).orElse(null),
                figure.text().equals(plain(figure.value())) ? null : figure.text(),
                place.map(CellPlace::table).orElse(null),
                place.map(CellPlace::row).orElse(null),
                place.map(CellPlace::column).orElse(null),
                place.map(CellPlace::page).orElse(null),
                figure.doubtful() ? 1 : 0
            });
        }
        session.updateAll("figure/insert", rows);
    }

    Map<CellId, Figure> of(long report) {
        Map<CellId, Figure> figures = new LinkedHashMap<>();
        session.list("figure/of_report", this::read, report).forEach(f -> figures.put(f.cell(), f));
        return figures;
    }

    Optional<Figure> of(long report, CellId cell) {
        return session.one("figure/of_cell", this::read, report, cell.address());
    }

    private Figure read(ResultSet row) throws SQLException {
        Optional<BigDecimal> value = value(row.getObject(3));
        String text = row.getString(4);
        int table = row.getInt(5);
        Optional<CellPlace> place = row.wasNull()
                ? Optional.empty()
                : Optional.of(new CellPlace(table, row.getInt(6), row.getInt(7), row.getInt(8)));
        return new Figure(
                session.cells().cell(row.getInt(1)),
                STATES[row.getInt(2)],
                value,
                text == null ? plain(value) : text,
                place,
                row.getInt(9) == 1);
    }

    /** Whole numbers as such, so that SQL can add them; anything else as text, because 12.50 is not 12.5 here. */
    private static Object stored(BigDecimal value) {
        boolean whole = value.scale() == 0 && value.unscaledValue().bitLength() < Long.SIZE;
        return whole ? (Object) value.longValueExact() : value.toString();
    }

    private static Optional<BigDecimal> value(Object stored) {
        return stored == null ? Optional.empty() : Optional.of(new BigDecimal(stored.toString()));
    }

    private static String plain(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }
}
