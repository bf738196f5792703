package org.gouji.work.version;

import java.time.Instant;
import java.util.Optional;
import org.gouji.work.ReportRow;

/**
 * A report among those of its unit and year.
 *
 * @param row the report, without a verdict
 * @param imported when it came in
 * @param version counted from 1; empty where it is withdrawn
 * @param before number of the report it is compared with
 * @param counts whether it is the one in the lists, or one of several
 */
public record VersionRow(
        ReportRow row, Instant imported, Optional<Integer> version, Optional<Long> before, boolean counts) {

    /** Its number. */
    public long id() {
        return row.id();
    }

    /** The name of its file, without its folder. */
    public String file() {
        return row.path().substring(row.path().lastIndexOf('/') + 1);
    }

    /** Whether it was taken out. */
    public boolean withdrawn() {
        return version.isEmpty();
    }
}
