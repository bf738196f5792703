package org.gouji.work;

import java.nio.file.Path;
import org.gouji.model.Roster;
import org.gouji.store.Workspace;

/** An open workspace with all that can be asked of it, for callers that must not see the store. Any thread. */
public final class OpenedWorkspace implements AutoCloseable {
    private final Toolbox tools;
    private final Workspace workspace;

    private OpenedWorkspace(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Opens a workspace file, makes it where there is none. */
    public static OpenedWorkspace open(Toolbox tools, Path file) {
        return new OpenedWorkspace(tools, Workspace.open(file));
    }

    /** The workspace file. */
    public Path file() {
        return workspace.file();
    }

    /** What it holds. */
    public Browse browse() {
        return new Browse(workspace);
    }

    /** Bringing files in. */
    public ImportReports imports() {
        return new ImportReports(tools, workspace);
    }

    /** Keeps this list of the units under supervision instead of the one before; the next check uses it. */
    public void keep(Roster roster) {
        workspace.write(session -> session.rosters().replace(roster));
    }

    /** Running the rules. */
    public CheckReports checks() {
        return new CheckReports(tools, workspace);
    }

    /** The auditor's decisions. */
    public Review review() {
        return new Review(tools, workspace);
    }

    /** Memos. */
    public WriteMemo memos() {
        return new WriteMemo(tools, workspace);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
