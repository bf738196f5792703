package org.gouji.ui.overview;

import java.util.List;
import java.util.Optional;
import org.gouji.model.Verdict;
import org.gouji.work.listing.Filter;
import org.gouji.work.overview.Coverage;

/** A table of units against something else, whose cells are worked out when they are looked at. Immutable. */
public interface Grid {

    /** The heads of its columns. */
    List<Head> heads();

    /** A cell of a unit. */
    Cell cell(OverviewLine line, int column);

    /** Where a cell leads. */
    Way way(OverviewLine line, int column);

    /** A column; {@code full} where its name is short. */
    record Head(String name, String full) {}

    /**
     * What a cell shows.
     *
     * @param count how many are open; 0: nothing is
     * @param weight how strongly it is shaded, 0 to 100
     * @param coverage how it stands with the report of that year; empty where the grid is not about years
     * @param verdict the verdict on it
     * @param nothing whether there is no report that anything could be counted in, which is another thing than none
     */
    record Cell(int count, int weight, Optional<Coverage> coverage, Optional<Verdict> verdict, boolean nothing) {}

    /**
     * Where a cell leads.
     *
     * @param findings the discrepancies behind it; empty where there is no report
     * @param year its year
     */
    record Way(Optional<Filter> findings, int year) {}

    /** A shade that lets few stand apart from none and a hundred from a thousand. */
    static int weight(int count, int most) {
        if (count == 0 || most == 0) {
            return 0;
        }
        return (int) Math.max(12, Math.round(100 * Math.log1p(count) / Math.log1p(most)));
    }
}
