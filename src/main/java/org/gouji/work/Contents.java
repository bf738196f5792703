package org.gouji.work;

import java.util.List;
import org.gouji.work.listing.Listing;

/** What the window shows of a workspace, as of one moment; discrepancies only by what is counted. */
public record Contents(List<ReportRow> reports, Listing listing, List<ImportFailure> failures) {
    public Contents {
        reports = List.copyOf(reports);
        failures = List.copyOf(failures);
    }
}
