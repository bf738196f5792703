package org.gouji.memo;

import java.util.Optional;
import org.gouji.model.VersionVerdict;

/**
 * A report that a memo speaks of.
 *
 * @param id its number in the workspace
 * @param unit the unit; empty where it was not recognised
 * @param year the report year; empty where it was not recognised
 * @param file its file's name, for a report without a unit
 * @param partial whether parts of it could not be read, so that nobody may call it sound
 * @param corrected what became of the version before; empty where it is the first, or nothing was said of that one
 */
public record ReviewedReport(
        long id,
        Optional<String> unit,
        Optional<Integer> year,
        String file,
        boolean partial,
        Optional<VersionVerdict> corrected) {

    /** The first version of a report. */
    public ReviewedReport(long id, Optional<String> unit, Optional<Integer> year, String file, boolean partial) {
        this(id, unit, year, file, partial, Optional.empty());
    }
}
