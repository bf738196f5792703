package org.gouji.work;

import org.gouji.store.Workspace;

/** Runs all rules over a workspace and replaces its findings; notes stay. */
public final class CheckReports {
    private final Toolbox tools;
    private final Workspace workspace;

    /** A check of {@code workspace}. */
    public CheckReports(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Checks every report; returns false where it was cancelled, the findings of before then stay. */
    public boolean run(Progress progress) {
        throw new UnsupportedOperationException(tools + " " + workspace);
    }
}
