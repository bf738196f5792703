package org.gouji.ui.states;

import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.text.Wording;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.finding.FindingLine;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.note.NotePresenter;
import org.gouji.ui.report.ReportPresenter;

/** The presenters of what comes after a finding, and between colleagues. No Swing. */
public record FollowUp(
        BesidePresenter beside,
        OwnPresenter own,
        SignPresenter signing,
        SharePresenter share,
        LogPresenter log,
        ReasonsPresenter reasons) {

    /** Puts them over a desk. */
    public static FollowUp over(
            Desk desk,
            Tasks tasks,
            FindingsPresenter findings,
            ReportPresenter report,
            NotePresenter note,
            JobsPresenter jobs,
            Author author,
            Dialogs dialogs,
            Consumer<Throwable> trouble,
            Wording wording) {
        BesidePresenter beside =
                new BesidePresenter(desk, tasks, findings, author, dialogs.states(), note::decide, trouble);
        OwnPresenter.After after = new OwnPresenter.After(jobs::tell, new Arrival(findings, jobs::load)::await);
        return new FollowUp(
                beside,
                new OwnPresenter(desk, tasks, report, beside, author, dialogs.states(), after, trouble, wording),
                new SignPresenter(
                        desk,
                        tasks,
                        author,
                        dialogs,
                        () -> findings.listing().get(),
                        () -> {
                            jobs.load();
                            beside.refresh();
                        },
                        jobs::tell,
                        trouble,
                        wording.texts()),
                new SharePresenter(desk, tasks, jobs, author, dialogs.states(), trouble),
                new LogPresenter(desk, tasks, dialogs.states(), jobs::tell, trouble, wording),
                new ReasonsPresenter(desk, tasks, dialogs.states(), trouble, wording.texts()));
    }

    /** The report that a signature is about: the shown one, else that of the chosen discrepancy. */
    public static Optional<Long> report(ReportPresenter report, FindingsPresenter findings) {
        return report.state()
                .get()
                .report()
                .map(shown -> report.state().get().id())
                .or(() -> findings.state().get().chosen().map(FindingLine::row).map(row -> row.reportId()));
    }

    /** Says everything in other words. */
    public void speak(Wording wording) {
        own.speak(wording);
        signing.speak(wording.texts());
        log.speak(wording);
    }
}
