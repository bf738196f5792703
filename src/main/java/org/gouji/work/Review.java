package org.gouji.work;

import java.util.List;
import org.gouji.model.Decision;
import org.gouji.model.Note;
import org.gouji.store.Workspace;

/** The auditor's decisions and comments; every call appends events and is saved when it returns. */
public final class Review {
    private final Toolbox tools;
    private final Workspace workspace;

    /** A review of {@code workspace}. */
    public Review(Toolbox tools, Workspace workspace) {
        this.tools = tools;
        this.workspace = workspace;
    }

    /** Who writes the notes, as last stated; empty before anyone was asked. */
    public String author() {
        throw new UnsupportedOperationException(tools + " " + workspace);
    }

    /** States who writes the notes from now on; kept in the workspace. */
    public void setAuthor(String author) {
        throw new UnsupportedOperationException();
    }

    /** Notes a decision and a comment on a discrepancy, one event for each of its findings. */
    public void decide(DiscrepancyRow row, Decision decision, String reason, String comment) {
        throw new UnsupportedOperationException();
    }

    /** All notes on a discrepancy's first finding, oldest first. */
    public List<Note> history(DiscrepancyRow row) {
        throw new UnsupportedOperationException();
    }
}
