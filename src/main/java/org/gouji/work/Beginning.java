package org.gouji.work;

import java.util.List;
import java.util.Map;
import org.gouji.work.listing.Listing;

/**
 * The first lines of the list, for as long as its columns are read.
 *
 * @param rows the first discrepancies that fit, in the order of the check
 * @param unitNames the names of all units by their ids
 */
public record Beginning(List<DiscrepancyRow> rows, Map<String, String> unitNames) {
    public Beginning {
        rows = List.copyOf(rows);
        unitNames = Map.copyOf(unitNames);
    }

    /** The rows by their numbers. */
    public Listing listing() {
        return Listing.begun(
                unitNames, rows.stream().mapToInt(DiscrepancyRow::number).toArray());
    }
}
