package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import org.gouji.work.ReportRow;
import org.gouji.work.RosterFile;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.Stray;

/** What the overview asks of an open workspace. Never called on the event thread. */
public interface OverviewDesk {

    /** All units and years; {@code reports} as the lists show them. */
    Overview overview(List<ReportRow> reports);

    /** Reads a roster and keeps it instead of the one before, unless there is a mistake in it. */
    RosterFile importRoster(Path file);

    /** Forgets a file that could not be read, or keeps a report out of the lists; saved on return. */
    void remove(Stray stray);

    /** Brings back what was removed; saved on return. */
    void restore(Stray stray);
}
