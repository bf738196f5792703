package org.gouji.work;

import java.nio.file.Path;
import java.util.Optional;
import org.gouji.store.Workspace;
import org.gouji.text.Language;

/** Writes the review memo of a workspace as a Word document. */
public final class WriteMemo {
    private final Toolbox tools;
    private final Workspace workspace;

    /** Memos of {@code workspace}. */
    public WriteMemo(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /**
     * Which memo.
     *
     * @param unit name of the unit; empty: all
     * @param year report year; empty: all
     * @param includeOpen whether undecided findings are added, marked 待核
     */
    public record Request(Optional<String> unit, Optional<Integer> year, boolean includeOpen, Language language) {}

    /** Writes the memo to {@code out}, replacing a file only when the new one is complete. */
    public void run(Request request, Path out) {
        throw new UnsupportedOperationException(tools + " " + workspace);
    }
}
