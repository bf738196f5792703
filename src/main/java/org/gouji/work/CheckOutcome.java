package org.gouji.work;

import java.util.List;
import org.gouji.model.Finding;
import org.gouji.model.Reading;
import org.gouji.model.Report;

/**
 * The result of a check without a workspace.
 *
 * @param files all entries, in code point order of their paths
 * @param batch findings over several reports
 * @param cancelled whether it was stopped; entries not yet read are left out then
 */
public record CheckOutcome(List<CheckedFile> files, List<Finding> batch, boolean cancelled) {
    public CheckOutcome {
        files = List.copyOf(files);
        batch = List.copyOf(batch);
    }

    /** The reports that were read, wholly or in part. */
    public List<Report> reports() {
        return files.stream()
                .map(CheckedFile::reading)
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).report())
                .toList();
    }

    /** The entries that are no report. */
    public List<Reading.Failed> failures() {
        return files.stream()
                .map(CheckedFile::reading)
                .filter(Reading.Failed.class::isInstance)
                .map(Reading.Failed.class::cast)
                .toList();
    }

    /** All findings: of single reports in the order of the entries, then those over several. */
    public List<Finding> findings() {
        return java.util.stream.Stream.concat(
                        files.stream().flatMap(f -> f.checked().findings().stream()), batch.stream())
                .toList();
    }
}
