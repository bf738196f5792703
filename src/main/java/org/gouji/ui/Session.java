package org.gouji.ui;

import java.time.Clock;
import java.util.function.Consumer;
import org.gouji.form.FormCatalogue;
import org.gouji.model.Message;
import org.gouji.text.Wording;
import org.gouji.ui.cause.CausePresenter;
import org.gouji.ui.chart.ChartsPresenter;
import org.gouji.ui.compare.ComparePresenter;
import org.gouji.ui.compare.Part;
import org.gouji.ui.correct.CorrectPresenter;
import org.gouji.ui.desk.Author;
import org.gouji.ui.desk.Desk;
import org.gouji.ui.desk.Dialogs;
import org.gouji.ui.desk.Kept;
import org.gouji.ui.desk.Outside;
import org.gouji.ui.desk.Tasks;
import org.gouji.ui.evidence.EvidencePresenter;
import org.gouji.ui.finding.BulkPresenter;
import org.gouji.ui.finding.FindingsPresenter;
import org.gouji.ui.job.JobsPresenter;
import org.gouji.ui.note.NotePresenter;
import org.gouji.ui.note.SentencePresenter;
import org.gouji.ui.overview.OverviewPresenter;
import org.gouji.ui.overview.OverviewVerbs;
import org.gouji.ui.overview.ReceiptPresenter;
import org.gouji.ui.overview.StraysPresenter;
import org.gouji.ui.page.Page;
import org.gouji.ui.page.PagesPresenter;
import org.gouji.ui.report.CitationPresenter;
import org.gouji.ui.report.OriginalPresenter;
import org.gouji.ui.report.ReportPresenter;
import org.gouji.ui.roster.RosterPresenter;
import org.gouji.ui.states.FollowUp;
import org.gouji.ui.unit.UnitsPresenter;
import org.gouji.ui.version.VersionsPresenter;

/**
 * An open workspace with the presenters that show it. No Swing.
 *
 * @param desk the workspace
 */
public record Session(
        Desk desk,
        FindingsPresenter findings,
        UnitsPresenter units,
        ChartsPresenter charts,
        CausePresenter cause,
        ReportPresenter report,
        EvidencePresenter evidence,
        CitationPresenter citations,
        OriginalPresenter original,
        NotePresenter note,
        SentencePresenter sentence,
        CorrectPresenter correct,
        JobsPresenter jobs,
        OverviewPresenter overview,
        OverviewVerbs ways,
        StraysPresenter strays,
        RosterPresenter roster,
        ReceiptPresenter receipts,
        PagesPresenter pages,
        ComparePresenter compare,
        BulkPresenter bulk,
        FollowUp following,
        VersionsPresenter versions) {

    /** Puts presenters over a desk; {@code kept} is what is remembered of this workspace. */
    static Session over(
            Desk desk,
            Tasks tasks,
            Wording wording,
            FormCatalogue forms,
            Dialogs dialogs,
            Kept kept,
            Outside outside,
            Consumer<Throwable> trouble) {
        Author author = new Author(desk, tasks, dialogs::author, trouble);
        FindingsPresenter findings = new FindingsPresenter(desk, tasks, wording, trouble);
        Recall recall = new Recall(findings, kept);
        UnitsPresenter units = new UnitsPresenter(findings, tasks, wording.texts(), trouble);
        CausePresenter cause = new CausePresenter(desk, tasks, trouble, findings);
        ReportPresenter report = new ReportPresenter(desk, tasks, trouble, findings, units, cause);
        ComparePresenter compare = new ComparePresenter(desk, tasks, forms, wording, trouble);
        PagesPresenter pages = new PagesPresenter(kept);
        OverviewPresenter overview = new OverviewPresenter(desk, tasks, findings.listing(), trouble);
        pages.state().watch(page -> overview.look(page == Page.OVERVIEW));
        OverviewVerbs ways = new OverviewVerbs(overview, filter -> {
            findings.show(filter);
            pages.show(Page.FINDINGS);
        });
        ChartsPresenter charts =
                new ChartsPresenter(desk, tasks, dialogs, findings, pages, wording, Clock.systemUTC(), trouble);
        recall.charts(charts);
        JobsPresenter jobs = new JobsPresenter(
                desk,
                tasks,
                (reports, listing) -> {
                    units.load(reports);
                    compare.load(reports);
                    findings.load(listing);
                    recall.loaded();
                    charts.reload();
                    cause.refresh();
                    report.refresh();
                    overview.load(reports);
                },
                trouble);
        NotePresenter note = new NotePresenter(desk, tasks, findings, author, trouble);
        FollowUp following =
                FollowUp.over(desk, tasks, findings, report, note, jobs, author, dialogs, trouble, wording);
        BulkPresenter bulk = new BulkPresenter(
                desk,
                tasks,
                findings,
                author,
                dialogs,
                () -> following.reasons().state().get(),
                jobs::tell,
                trouble);
        StraysPresenter strays = new StraysPresenter(
                desk,
                tasks,
                overview,
                author,
                dialogs::place,
                outside,
                new StraysPresenter.After(jobs::importPaths, jobs::recheck, jobs::load),
                trouble);
        VersionsPresenter versions = new VersionsPresenter(
                desk,
                tasks,
                report,
                (before, after) -> {
                    compare.compare(before, after, Part.CELLS);
                    pages.show(Page.COMPARE);
                },
                author,
                jobs::recheck,
                trouble);
        findings.listing().watch(listing -> versions.refresh());
        return new Session(
                desk,
                findings,
                units,
                charts,
                cause,
                report,
                new EvidencePresenter(cause, report, wording),
                new CitationPresenter(report, findings),
                new OriginalPresenter(desk, tasks, report, outside, jobs::tell, trouble, wording),
                note,
                new SentencePresenter(desk, tasks, findings, wording.texts().language(), trouble),
                new CorrectPresenter(
                        desk, tasks, forms, report, author, dialogs::correction, jobs::recheck, trouble, wording),
                jobs,
                overview,
                ways,
                strays,
                new RosterPresenter(
                        desk,
                        tasks,
                        listed -> jobs.recheck(Message.of("overview.roster.kept", "count", String.valueOf(listed))),
                        trouble),
                new ReceiptPresenter(desk, tasks, author, dialogs::dayOfReceipt, jobs::load, trouble),
                pages,
                compare,
                bulk,
                following,
                versions);
    }

    /** Puts the reports side by side that the chosen discrepancy is about; where it is about one, with the unit's of the year before. */
    void compareChosen() {
        findings.state().get().chosen().ifPresentOrElse(line -> compare.about(line.row()), this::compareYears);
        pages.show(Page.COMPARE);
    }

    /** Puts the chosen report beside the unit's of the year before. */
    void compareYears() {
        units.state()
                .get()
                .chosen()
                .reportId()
                .or(() -> findings.state().get().chosen().map(line -> line.row().reportId()))
                .ifPresent(compare::withYearBefore);
        pages.show(Page.COMPARE);
    }

    /** Goes to the next difference, or to the one before. */
    void difference(boolean next) {
        pages.show(Page.COMPARE);
        if (next) {
            compare.next();
        } else {
            compare.previous();
        }
    }

    /** Says everything in other words. */
    void speak(Wording wording) {
        findings.speak(wording);
        charts.speak(wording);
        units.speak(wording.texts());
        evidence.speak(wording);
        original.speak(wording);
        correct.speak(wording);
        compare.speak(wording);
        following.speak(wording);
        sentence.speak(wording.texts().language());
    }
}
