package org.gouji.bench.report;

import java.util.List;
import org.gouji.model.CellId;

/**
 * A mistake that was planted.
 *
 * @param kind what sort
 * @param changes the cells that say something else than they should; none for prose
 */
record Planted(Plant kind, List<Change> changes) {

    /** A cell before and after. */
    record Change(CellId cell, String from, String to) {}
}
