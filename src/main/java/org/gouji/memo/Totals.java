package org.gouji.memo;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gouji.form.FormEdition;
import org.gouji.model.CellId;

/**
 * What the reports of a unit's children add up to.
 *
 * @param unit the parent's full name
 * @param edition the form of that year
 * @param sums exact, for every cell of the form
 * @param reported the children whose reports are in the sums
 * @param missing the children that have not reported
 * @param otherForm children whose report follows another edition of the form, so that it is in no sum
 * @param unread children of whose reports some cells are missing or unreadable, and how many; these are in no sum
 */
public record Totals(
        String unit,
        int year,
        FormEdition edition,
        Map<CellId, BigDecimal> sums,
        List<String> reported,
        List<String> missing,
        List<String> otherForm,
        Map<String, Integer> unread,
        Instant at) {}
