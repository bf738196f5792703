package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Correction;
import org.gouji.model.Correction.Target;
import org.gouji.model.Decision;
import org.gouji.model.Message;
import org.gouji.model.Note;
import org.gouji.model.Report;
import org.gouji.model.VersionVerdict;
import org.gouji.text.Language;
import org.gouji.work.Beginning;
import org.gouji.work.Cited;
import org.gouji.work.Contents;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.ExportAll;
import org.gouji.work.ImportOutcome;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.Original;
import org.gouji.work.Progress;
import org.gouji.work.Remembered;
import org.gouji.work.ReportRow;
import org.gouji.work.Review;
import org.gouji.work.RosterFile;
import org.gouji.work.TakenBack;
import org.gouji.work.Wordings;
import org.gouji.work.WriteMemo;
import org.gouji.work.compare.Comparison;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.listing.Filter;
import org.gouji.work.overview.Overview;
import org.gouji.work.overview.Stray;
import org.gouji.work.reply.Reply;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.RosterSheet;
import org.gouji.work.version.ReportVersions.Act;
import org.gouji.work.version.VersionRow;

/** The desk over a workspace file: every question goes to the use case that answers it. */
public final class WorkspaceDesk extends WorkspaceStates implements Desk {
    private final OpenedWorkspace workspace;

    /** A desk over an open workspace, which it closes. */
    public WorkspaceDesk(OpenedWorkspace workspace) {
        super(workspace);
        this.workspace = workspace;
    }

    @Override
    public Path file() {
        return workspace.file();
    }

    @Override
    public List<Message> notices() {
        return workspace.notices();
    }

    @Override
    public Contents contents() {
        return workspace.browse().contents();
    }

    @Override
    public Beginning first(Filter filter, int limit) {
        return workspace.browse().first(filter, limit);
    }

    @Override
    public List<DiscrepancyRow> rows(int[] numbers) {
        return workspace.browse().rows(numbers);
    }

    @Override
    public int[] numbers(List<String> keys) {
        return workspace.browse().numbers(keys);
    }

    @Override
    public Optional<String> remembered(Remembered what) {
        return workspace.remembered(what);
    }

    @Override
    public void remember(Remembered what, String text) {
        workspace.remember(what, text);
    }

    @Override
    public int decideAll(int[] numbers, Review.Many many, Progress progress) {
        return workspace.review().decideAll(numbers, many, progress);
    }

    @Override
    public Overview overview(List<ReportRow> reports) {
        return workspace.survey().over(reports);
    }

    @Override
    public RosterFile importRoster(Path file) {
        RosterFile read = RosterFile.read(file);
        read.roster().ifPresent(workspace::keep);
        return read;
    }

    @Override
    public EditRoster.Opened roster() {
        return workspace.roster().open();
    }

    @Override
    public int keepRoster(RosterSheet sheet) {
        return workspace.roster().save(sheet);
    }

    @Override
    public RosterFile readRoster(Path file) {
        return RosterFile.read(file);
    }

    @Override
    public void writeRoster(RosterSheet sheet, Language language, Path out) {
        workspace.rosterFiles().run(sheet, language, out);
    }

    @Override
    public void remove(Stray stray) {
        workspace.sortOut().remove(stray);
    }

    @Override
    public void restore(Stray stray) {
        workspace.sortOut().restore(stray);
    }

    @Override
    public List<VersionRow> versions(long report) {
        return workspace.versions().of(report);
    }

    @Override
    public Optional<VersionVerdict> verdict(long report) {
        return workspace.versions().verdict(report);
    }

    @Override
    public List<Cited> fixed(long report) {
        return workspace.versions().fixed(report);
    }

    @Override
    public void say(long report, Act act) {
        workspace.versions().say(report, act);
    }

    @Override
    public Report report(long id) {
        return workspace.browse().report(id);
    }

    @Override
    public Comparison compare(long left, long right) {
        return workspace.compare(left, right);
    }

    @Override
    public List<Cited> about(long report) {
        return workspace.about(report);
    }

    @Override
    public Original original(long report) {
        return workspace.original(report);
    }

    @Override
    public Map<Target, Correction> corrections(long report) {
        return workspace.corrections().inForce(report);
    }

    @Override
    public void correct(long report, Target target, String text) {
        workspace.corrections().correct(report, target, text);
    }

    @Override
    public void takeBack(long report, Target target) {
        workspace.corrections().takeBack(report, target);
    }

    @Override
    public Optional<Cause> cause(DiscrepancyRow row) {
        return workspace
                .browse()
                .cause(row.reportId(), row.discrepancy().chief().cause());
    }

    @Override
    public Evidence evidence(DiscrepancyRow row, Optional<Cause> cause) {
        return workspace.evidence(row, cause);
    }

    @Override
    public ChartFigures figures() {
        return workspace.figures();
    }

    @Override
    public List<String> basis(DiscrepancyRow row) {
        return workspace.basis(row);
    }

    @Override
    public ImportOutcome importReports(List<Path> paths, Progress progress, Runnable changed) {
        return workspace.bringIn().run(paths, progress, changed);
    }

    @Override
    public boolean check(Progress progress) {
        return workspace.checks().run(progress);
    }

    @Override
    public String author() {
        return workspace.review().author();
    }

    @Override
    public void setAuthor(String author) {
        workspace.review().setAuthor(author);
    }

    @Override
    public void decide(DiscrepancyRow row, Decision decision, String reason, String comment) {
        workspace.review().decide(row, decision, reason, comment);
    }

    @Override
    public List<Note> history(DiscrepancyRow row) {
        return workspace.review().history(row);
    }

    @Override
    public TakenBack undo() {
        return workspace.review().undo();
    }

    @Override
    public TakenBack redo() {
        return workspace.review().redo();
    }

    @Override
    public boolean writeMemo(WriteMemo.Request request, Path out, Progress progress) {
        return workspace.memos().run(request, out, progress);
    }

    @Override
    public ExportAll.Outcome exportAll(ExportAll.Request request, Path folder, Progress progress) {
        return workspace.exports().run(request, folder, progress);
    }

    @Override
    public Reply readReply(Path file, Language language) {
        return workspace.replies().read(file, language);
    }

    @Override
    public void keepReply(Reply reply) {
        workspace.replies().keep(reply);
    }

    @Override
    public Wordings.Sentence sentence(DiscrepancyRow row, Language language) {
        return workspace.wordings().of(row, language);
    }

    @Override
    public Wordings.Sentence editSentence(DiscrepancyRow row, Language language, String text) {
        return workspace.wordings().edit(row, language, text);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
