package org.gouji.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.gouji.model.Message;
import org.gouji.text.Texts;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.overview.OverviewPresenter;
import org.gouji.work.RosterFile;

/** Takes a roster and tells what became of it: how many units it has, or every mistake with its remedy. No Swing. */
record RosterImport(OverviewPresenter overview, JobsPresenter jobs, Dialogs dialogs, Texts texts) {

    /** Takes rosters into the workspace of {@code session}. */
    static RosterImport of(Session session, Dialogs dialogs, Texts texts) {
        return new RosterImport(session.overview(), session.jobs(), dialogs, texts);
    }

    /** Asks for a file and keeps the roster in it. */
    void ask() {
        dialogs.rosterFile().ifPresent(this::keep);
    }

    /** Keeps the roster in {@code file} and has everything checked against it. */
    void keep(Path file) {
        overview.importRoster(file, this::kept, this::mistaken);
    }

    /** Files dropped on the window: one that looks like a roster is one, all else are reports. */
    void dropped(List<Path> files) {
        if (files.size() == 1 && RosterFile.looksLikeOne(files.get(0))) {
            keep(files.get(0));
        } else {
            jobs.importPaths(files);
        }
    }

    private void kept(int units) {
        jobs.recheck(Message.of("overview.roster.kept", "count", String.valueOf(units)));
    }

    private void mistaken(List<Message> mistakes) {
        String list = mistakes.stream().map(texts::get).collect(Collectors.joining("\n"));
        dialogs.warn(texts.get("overview.roster.title"), texts.get("overview.roster.mistaken", "mistakes", list));
    }
}
