package org.gouji.work;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.gouji.store.Workspace;

/**
 * Brings files in and checks what is there on the way, so that there is work to do long before the last file is read. Each
 * check is a whole one: what it says holds for all that was read by then, the rules over several reports included.
 */
public final class BringIn {
    /** The first check. */
    private static final int FIRST = 10;
    /** So many times as many reports as at the check before are checked next: all checks together cost little more than the last. */
    private static final int GROWTH = 4;

    private final Workspace workspace;
    private final ImportReports imports;
    private final Supplier<CheckReports> checks;

    BringIn(Workspace workspace, ImportReports imports, Supplier<CheckReports> checks) {
        this.workspace = workspace;
        this.imports = imports;
        this.checks = checks;
    }

    /**
     * Reads all reports below {@code paths}; content that is there already is left as it is. What was read since the last check
     * on the way is not checked.
     *
     * @param changed told, on a thread of the job, whenever there is more to see
     */
    public ImportOutcome run(List<Path> paths, Progress progress, Runnable changed) {
        Growth growth = new Growth();
        return imports.run(paths, progress, (imported, step) -> {
            if (growth.calls(imported)) {
                growth.checked(imported, checks.get().run(step));
            }
            changed.run();
        });
    }

    /** Of how many reports the last check knew. */
    private final class Growth {
        private final int before =
                workspace.read(session -> session.reports().list().size());
        private int checked =
                workspace.read(session -> session.findings().checked().size());

        boolean calls(int imported) {
            return before + imported >= Math.max(FIRST, GROWTH * checked);
        }

        void checked(int imported, boolean complete) {
            checked = complete ? before + imported : checked;
        }
    }
}
