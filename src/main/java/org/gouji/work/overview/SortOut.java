package org.gouji.work.overview;

import java.time.Clock;
import org.gouji.store.ImportFailures;
import org.gouji.store.Workspace;
import org.gouji.work.version.ReportVersions;
import org.gouji.work.version.ReportVersions.Act;

/** Puts strays aside and takes them back; saved on return. Reports are only kept out of the lists, nothing is deleted. */
public final class SortOut {
    private final Workspace workspace;
    private final Clock clock;

    /** Order in {@code workspace}. */
    public SortOut(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
    }

    /** Forgets a file that could not be read, until it is imported again; keeps a report out of the lists. */
    public void remove(Stray stray) {
        stray.report()
                .ifPresentOrElse(
                        id -> new ReportVersions(workspace, clock).say(id, Act.WITHDRAW),
                        () -> workspace.write(session -> session.failures().remove(stray.location())));
    }

    /** Brings back what was removed. */
    public void restore(Stray stray) {
        stray.report()
                .ifPresentOrElse(
                        id -> new ReportVersions(workspace, clock).say(id, Act.RESTORE),
                        () -> workspace.write(session -> session.failures()
                                .put(
                                        stray.location(),
                                        new ImportFailures.Failure(
                                                stray.path(), stray.reason().orElseThrow(), stray.at()))));
    }
}
