package org.gouji.work;

import java.nio.file.Path;
import java.util.List;
import org.gouji.store.Workspace;

/** Brings files and folders into a workspace. */
public final class ImportReports {
    private final Toolbox tools;
    private final Workspace workspace;

    /** An import into {@code workspace}. */
    public ImportReports(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Reads all reports below {@code paths}; content that is there already is left as it is. Does not check them. */
    public ImportOutcome run(List<Path> paths, Progress progress) {
        throw new UnsupportedOperationException(tools + " " + workspace);
    }
}
