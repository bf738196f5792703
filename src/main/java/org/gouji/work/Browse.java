package org.gouji.work;

import java.util.List;
import org.gouji.model.Report;
import org.gouji.store.Workspace;

/** What a workspace holds, for looking at. Any thread; slow enough to keep off the event thread. */
public final class Browse {
    private final Workspace workspace;

    /** A look into {@code workspace}. */
    public Browse(Workspace workspace) {
        this.workspace = workspace;
    }

    /** All reports, by year, unit and path. */
    public List<ReportRow> reports() {
        throw new UnsupportedOperationException(workspace.toString());
    }

    /** All discrepancies, gravest first, then by year, unit and the order of the form. */
    public List<DiscrepancyRow> discrepancies() {
        throw new UnsupportedOperationException(workspace.toString());
    }

    /** A report with all its figures and prose. */
    public Report report(long id) {
        throw new UnsupportedOperationException(workspace.toString());
    }

    /** The files that could not be read at their last import. */
    public List<ImportFailure> failures() {
        throw new UnsupportedOperationException(workspace.toString());
    }
}
