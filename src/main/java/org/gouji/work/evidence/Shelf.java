package org.gouji.work.evidence;

import java.util.Optional;
import org.gouji.model.CellId;
import org.gouji.model.Correction;
import org.gouji.model.Figure;
import org.gouji.model.Report;
import org.gouji.model.SourceFile;

/** Where reports and their figures are looked up. */
public interface Shelf {

    /** The report read from these bytes; empty where it is not there any more. */
    Optional<Origin> origin(SourceFile source);

    /** A report as it counts. */
    Report report(long id);

    /** A figure as it counts; missing where the report has no such cell. */
    Figure figure(long report, CellId cell);

    /** What a figure was corrected to; empty where what was read counts. */
    Optional<Correction> correction(long report, CellId cell);
}
