package org.gouji.work.overview;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gouji.model.Roster;
import org.gouji.model.SignOff;
import org.gouji.store.ImportFailures.Failure;
import org.gouji.store.Reports.Withdrawn;
import org.gouji.store.Surveys;
import org.gouji.store.Surveys.Doubts;
import org.gouji.store.Workspace;
import org.gouji.work.ReportRow;
import org.gouji.work.roster.Deadlines;
import org.gouji.work.roster.Receipts;

/** Looks over all units and years of a workspace. Any thread; a fraction of a second for a hundred thousand reports. */
public final class SurveyUnits {
    /** The rule about prose that two reports share. */
    public static final String ALIKE = "DUP-TEXT";

    private final Workspace workspace;

    /** A survey of {@code workspace}. */
    public SurveyUnits(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What the workspace says beside the list of its reports, as of one moment. */
    record Material(
            Optional<Roster> roster,
            Deadlines deadlines,
            Receipts receipts,
            Map<Long, Instant> imported,
            Map<Long, Doubts> doubts,
            Map<Long, Set<Long>> alike,
            Map<Long, Integer> versions,
            Map<String, Failure> failures,
            List<Withdrawn> withdrawn,
            Map<Long, SignOff> signed) {

        /** A report with what is known of how it was read. */
        OverviewReport report(ReportRow row) {
            Doubts inDoubt = doubts.getOrDefault(row.id(), Doubts.NONE);
            return new OverviewReport(
                    row.id(),
                    row.path(),
                    imported.getOrDefault(row.id(), Instant.EPOCH),
                    receipts.of(row.id()),
                    versions.getOrDefault(row.id(), 1),
                    row.verdict(),
                    inDoubt.doubtful(),
                    inDoubt.unread(),
                    alike.getOrDefault(row.id(), Set.of()),
                    Optional.ofNullable(signed.get(row.id())));
        }
    }

    /** All units and years; {@code reports} as the lists show them. */
    public Overview over(List<ReportRow> reports) {
        Material material = workspace.read(session -> {
            Surveys surveys = session.surveys();
            return new Material(
                    session.rosters().get(),
                    Deadlines.of(session),
                    Receipts.of(session),
                    session.reports().imported(),
                    surveys.doubts(),
                    surveys.together(ALIKE),
                    session.versions().numbers(),
                    session.failures().places(),
                    session.reports().withdrawn(),
                    session.signOffs().all());
        });
        return new OverviewMaker(material, reports).make();
    }
}
