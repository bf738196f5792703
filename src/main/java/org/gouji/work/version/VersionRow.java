package org.gouji.work.version;

import java.time.Instant;
import java.util.Optional;

/**
 * A report among those of its unit and year.
 *
 * @param id its number
 * @param path its file
 * @param imported when it came in
 * @param version counted from 1; empty where it is withdrawn
 * @param before number of the report it is compared with
 * @param counts whether it is the one in the lists, or one of several
 */
public record VersionRow(
        long id, String path, Instant imported, Optional<Integer> version, Optional<Long> before, boolean counts) {

    /** Whether it was taken out. */
    public boolean withdrawn() {
        return version.isEmpty();
    }
}
