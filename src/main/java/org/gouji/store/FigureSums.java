package org.gouji.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.CellId;
import org.gouji.model.FigureState;

/** Figures of many reports at once, as charts ask for them: exact sums of a few cells, without loading a report. */
public final class FigureSums {
    private static final FigureState[] STATES = FigureState.values();

    private final Session session;

    FigureSums(Session session) {
        this.session = session;
    }

    /**
     * What some groups of cells of a report add up to, as read: corrections are not in it.
     *
     * @param unit the unit's id
     * @param values one for each group; empty where a cell is missing or unreadable, or all are blank
     */
    public record Sum(long report, String unit, int year, List<Optional<BigDecimal>> values) {
        public Sum {
            values = List.copyOf(values);
        }
    }

    /** The sums of {@code groups} for the counted report of every unit and year, by number of report. */
    public List<Sum> of(List<List<CellId>> groups) {
        Map<CellId, List<Integer>> places = places(groups);
        return session.list("figure/parts", row -> read(row, places, groups.size()), addresses(places));
    }

    /** The same for some units. */
    public List<Sum> ofUnits(List<List<CellId>> groups, Collection<String> units) {
        Map<CellId, List<Integer>> places = places(groups);
        return session.list(
                "figure/parts_of_units",
                row -> read(row, places, groups.size()),
                addresses(places),
                Json.text(List.copyOf(units)));
    }

    /** The reports of which anything was ever corrected: their sums must be made from what counts now. */
    public Set<Long> corrected() {
        return Set.copyOf(session.list("correction/reports", row -> row.getLong(1)));
    }

    private static Map<CellId, List<Integer>> places(List<List<CellId>> groups) {
        Map<CellId, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            int group = i;
            for (CellId cell : groups.get(i)) {
                places.computeIfAbsent(cell, c -> new ArrayList<>(1)).add(group);
            }
        }
        return places;
    }

    private static String addresses(Map<CellId, List<Integer>> places) {
        return Json.text(places.keySet().stream().map(CellId::address).sorted().toList());
    }

    private Sum read(ResultSet row, Map<CellId, List<Integer>> places, int groups) throws SQLException {
        List<Optional<BigDecimal>> sums = new ArrayList<>(Collections.nCopies(groups, Optional.empty()));
        boolean[] broken = new boolean[groups];
        String[] parts = row.getString(4).split(" ");
        for (int i = 0; i + 2 < parts.length; i += 3) {
            FigureState state = STATES[Integer.parseInt(parts[i + 1])];
            if (state == FigureState.BLANK) {
                continue;
            }
            for (int group : places.get(session.cells().cell(Integer.parseInt(parts[i])))) {
                if (state == FigureState.NUMBER) {
                    BigDecimal value = new BigDecimal(parts[i + 2]);
                    sums.set(group, Optional.of(sums.get(group).map(value::add).orElse(value)));
                } else {
                    broken[group] = true;
                }
            }
        }
        for (int group = 0; group < groups; group++) {
            if (broken[group]) {
                sums.set(group, Optional.empty());
            }
        }
        return new Sum(row.getLong(1), row.getString(2), row.getInt(3), sums);
    }
}
