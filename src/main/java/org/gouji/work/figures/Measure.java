package org.gouji.work.figures;

import java.util.List;
import org.gouji.model.CellId;

/**
 * Something that reports state as a number: a cell, or what several cells add up to.
 *
 * @param key names it in texts and files
 * @param share whether it is one of the outcomes that together make up all that was decided
 * @param cells its cells in all editions; a report has some of them
 */
public record Measure(String key, boolean share, List<CellId> cells) {
    public Measure {
        cells = List.copyOf(cells);
    }
}
