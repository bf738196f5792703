package org.gouji.work.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.SignOff;
import org.gouji.model.Verdict;

/**
 * A report as the overview shows it.
 *
 * @param id its number
 * @param path its file
 * @param imported when it was first read
 * @param received when the unit handed it in, or the version before; empty where nobody knows
 * @param version counted from 1 among the reports of its unit and year, each of which took the place of the one before
 * @param verdict as proposed from what nobody dismissed; empty where it is not checked as it is
 * @param doubtful cells told by position only
 * @param unread cells that are missing or no number
 * @param alike the reports that findings on prose shared with this one are shown with; empty: none, or all dismissed
 * @param signed the signature on it; empty where there is none
 */
public record OverviewReport(
        long id,
        String path,
        Instant imported,
        Optional<LocalDate> received,
        int version,
        Optional<Verdict> verdict,
        int doubtful,
        int unread,
        Set<Long> alike,
        Optional<SignOff> signed) {
    /** A report of which nobody knows when it was handed in. */
    public OverviewReport(
            long id,
            String path,
            Instant imported,
            int version,
            Optional<Verdict> verdict,
            int doubtful,
            int unread,
            Set<Long> alike) {
        this(id, path, imported, Optional.empty(), version, verdict, doubtful, unread, alike, Optional.empty());
    }

    public OverviewReport {
        alike = Set.copyOf(alike);
    }

    /** The same with another verdict; this very one where it is no other, or nobody knows one. */
    OverviewReport judged(Optional<Verdict> other) {
        return other.isEmpty() || other.equals(verdict)
                ? this
                : new OverviewReport(id, path, imported, received, version, other, doubtful, unread, alike, signed);
    }

    /** The same with another signature, or none; this very one where it is no other. */
    OverviewReport signed(Optional<SignOff> other) {
        return other.equals(signed)
                ? this
                : new OverviewReport(id, path, imported, received, version, verdict, doubtful, unread, alike, other);
    }

    /** The file's name without its folder. */
    public String file() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
