package org.gouji.ui;

import java.util.function.Consumer;
import org.gouji.form.FormCatalogue;
import org.gouji.text.Wording;
import org.gouji.ui.bar.BarsPresenter;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.correct.CorrectPresenter;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.finding.BulkPresenter;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.note.NotePresenter;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.unit.UnitsPresenter;

/**
 * An open workspace with the presenters that show it. No Swing.
 *
 * @param desk the workspace
 */
public record Session(
        Desk desk,
        FindingsPresenter findings,
        UnitsPresenter units,
        BarsPresenter bars,
        CausePresenter cause,
        ReportPresenter report,
        NotePresenter note,
        CorrectPresenter correct,
        JobsPresenter jobs,
        PagesPresenter pages,
        BulkPresenter bulk) {

    /** Puts presenters over a desk. */
    static Session over(
            Desk desk,
            Tasks tasks,
            Wording wording,
            FormCatalogue forms,
            Dialogs dialogs,
            Consumer<Throwable> trouble) {
        Author author = new Author(desk, tasks, dialogs::author, trouble);
        FindingsPresenter findings = new FindingsPresenter(desk, tasks, wording, trouble);
        UnitsPresenter units = new UnitsPresenter(findings, tasks, wording.texts(), trouble);
        CausePresenter cause = new CausePresenter(desk, tasks, trouble, findings);
        ReportPresenter report = new ReportPresenter(desk, tasks, trouble, findings, units, cause);
        JobsPresenter jobs = new JobsPresenter(
                desk,
                tasks,
                (reports, listing) -> {
                    units.load(reports);
                    findings.load(listing);
                    cause.refresh();
                    report.refresh();
                },
                trouble);
        BulkPresenter bulk = new BulkPresenter(
                desk,
                tasks,
                findings,
                author,
                dialogs,
                (said, verdicts) -> {
                    jobs.tell(said);
                    if (verdicts) {
                        jobs.load();
                    }
                },
                trouble);
        return new Session(
                desk,
                findings,
                units,
                new BarsPresenter(findings),
                cause,
                report,
                new NotePresenter(desk, tasks, findings, author, trouble),
                new CorrectPresenter(
                        desk, tasks, forms, report, author, dialogs::correction, jobs::recheck, trouble, wording),
                jobs,
                new PagesPresenter(),
                bulk);
    }

    /** Says everything in other words. */
    void speak(Wording wording) {
        findings.speak(wording);
        units.speak(wording.texts());
        correct.speak(wording);
    }
}
