package org.gouji.ui.desk;

import java.util.List;
import java.util.Optional;
import org.gouji.model.VersionVerdict;
import org.gouji.work.Cited;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** What the window asks of the versions of a report. Never called on the event thread. */
public interface VersionDesk {

    /** All reports of the unit and year of a report, by version, withdrawn ones last. */
    List<VersionRow> versions(long report);

    /** What became of the version before; empty where there is none, or not both were checked. */
    Optional<VersionVerdict> verdict(long report);

    /** What was found in the version before and is gone, in the order of the form. */
    List<Cited> fixed(long report);

    /** Says something of a report; saved on return, a check is due. */
    void say(long report, Act act);
}
