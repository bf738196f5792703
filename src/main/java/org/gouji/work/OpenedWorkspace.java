package org.gouji.work;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Cause;
import org.gouji.model.Message;
import org.gouji.model.Roster;
import org.gouji.store.Workspace;
import org.gouji.work.compare.CompareReports;
import org.gouji.work.compare.Comparison;
import org.gouji.work.evidence.Evidence;
import org.gouji.work.evidence.EvidenceSearch;
import org.gouji.work.evidence.StoredShelf;
import org.gouji.work.figures.ChartFigures;
import org.gouji.work.overview.SortOut;
import org.gouji.work.overview.SurveyUnits;
import org.gouji.work.reply.ReadReply;
import org.gouji.work.roster.EditRoster;
import org.gouji.work.roster.WriteRoster;
import org.gouji.work.share.Conflicts;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.ReadLog;
import org.gouji.work.share.WritePackage;
import org.gouji.work.states.AddFinding;
import org.gouji.work.states.AttachFile;
import org.gouji.work.states.Precedents;
import org.gouji.work.states.SignReport;
import org.gouji.work.version.ReportVersions;

/** An open workspace with all that can be asked of it, for callers that must not see the store. Any thread. */
public final class OpenedWorkspace implements AutoCloseable {
    private final Toolbox shipped;
    private final Workspace workspace;
    private volatile Followed followed;

    /** The tools that follow the profile beside the workspace, and when it was read. */
    private record Followed(Toolbox tools, Instant at) {}

    private OpenedWorkspace(Toolbox shipped, Workspace workspace) {
        this.shipped = shipped;
        this.workspace = workspace;
        this.followed = follow();
    }

    private Followed follow() {
        return new Followed(
                ProfileFile.besideOf(shipped, workspace.file()), shipped.clock().instant());
    }

    /** Opens a workspace file, makes it where there is none. */
    public static OpenedWorkspace open(Toolbox tools, Path file) {
        return open(tools, file, Progress.none());
    }

    /** The same; {@code progress} is told what takes long, by a key {@code opening.*} and in parts of a thousand, of 0 where that is not known. */
    public static OpenedWorkspace open(Toolbox tools, Path file, Progress progress) {
        return new OpenedWorkspace(tools, Workspace.open(file, new OpeningProgress(progress)));
    }

    /** Opens a workspace file to read it, where need be beside another program at this computer that has it open. */
    public static OpenedWorkspace openToRead(Toolbox tools, Path file, Progress progress) {
        return new OpenedWorkspace(tools, Workspace.openToRead(file, new OpeningProgress(progress)));
    }

    /** What the person should know of the opening. */
    public List<Message> notices() {
        return workspace.notices();
    }

    /** The workspace file. */
    public Path file() {
        return workspace.file();
    }

    /** What it holds. */
    public Browse browse() {
        Followed now = followed;
        String file = ProfileFile.beside(workspace.file()).toString();
        List<ImportFailure> mistakes = mistakes().stream()
                .map(mistake -> new ImportFailure(file, mistake, now.at()))
                .toList();
        return new Browse(workspace, new Verdicts(now.tools()), mistakes);
    }

    /** What charts ask of it. */
    public ChartFigures figures() {
        return new WorkspaceFigures(workspace);
    }

    /** The provisions that a discrepancy offends against, in words. */
    public List<String> basis(DiscrepancyRow row) {
        return new LegalBasis(followed.tools()).of(row);
    }

    /** Two of its reports side by side, as they count; throws {@link java.util.NoSuchElementException} where there is none of that number. */
    public Comparison compare(long left, long right) {
        Browse browse = browse();
        Optional<Roster> roster = workspace.read(session -> session.rosters().get());
        return new CompareReports(shipped.forms(), shipped.rules().shipped(), roster)
                .of(browse.report(left), browse.report(right));
    }

    /** What stands behind a discrepancy that may be mended as {@code cause} says. */
    public Evidence evidence(DiscrepancyRow row, Optional<Cause> cause) {
        Toolbox tools = followed.tools();
        return workspace.read(session -> new EvidenceSearch(
                        new StoredShelf(session), tools.forms(), tools.rules().profile()::equationsFor)
                .of(row.discrepancy(), cause));
    }

    /** What was found about a report, in the order of the form. */
    public List<Cited> about(long report) {
        return Cited.of(workspace.read(session -> session.findings().about(report)));
    }

    /** Where the document of a report should be. */
    public Original original(long report) {
        return workspace.read(session -> Original.at(session.reports()
                .location(report)
                .orElseGet(() ->
                        session.reports().head(report).orElseThrow().source().path())));
    }

    /** Bringing files in. */
    public ImportReports imports() {
        return new ImportReports(shipped, workspace);
    }

    /** Bringing files in and checking on the way. */
    public BringIn bringIn() {
        return new BringIn(workspace, imports(), this::checks);
    }

    /** Keeps this list of the units under supervision instead of the one before; the next check uses it. */
    public void keep(Roster roster) {
        workspace.write(
                session -> session.rosters().replace(roster, shipped.clock().instant()));
    }

    /** Editing that list and the days by which reports are due. */
    public EditRoster roster() {
        return new EditRoster(workspace, shipped.clock());
    }

    /** Writing that list to a file. */
    public WriteRoster rosterFiles() {
        return new WriteRoster(shipped.clock());
    }

    /** Running the rules, by the profile beside the workspace as it stands now. */
    public CheckReports checks() {
        followed = follow();
        return new CheckReports(followed.tools(), workspace);
    }

    /** What cannot be used of the profile beside the workspace, as last read: at opening or for a check. */
    public List<Message> mistakes() {
        return ProfileFile.mistakes(followed.tools());
    }

    /** A trial of another profile and what cannot be used of it. */
    public record Trial(TryProfile use, List<Message> mistakes) {}

    /** Trying the profile in {@code file} against the one beside the workspace. */
    public Trial trial(Path file) {
        Toolbox tried = ProfileFile.follow(shipped, file);
        return new Trial(new TryProfile(follow().tools(), tried, workspace), ProfileFile.mistakes(tried));
    }

    /** The auditor's decisions. */
    public Review review() {
        return new Review(shipped, workspace);
    }

    /** Findings of the auditor's own. */
    public AddFinding ownFindings() {
        return new AddFinding(workspace, shipped.clock());
    }

    /** What reviewers signed. */
    public SignReport signatures() {
        return new SignReport(workspace, shipped.clock());
    }

    /** Files that belong to decisions. */
    public AttachFile attachments() {
        return new AttachFile(workspace, shipped.clock());
    }

    /** What was decided a year before. */
    public Precedents precedents() {
        return new Precedents(workspace);
    }

    /** Looking over all units and years. */
    public SurveyUnits survey() {
        return new SurveyUnits(workspace);
    }

    /** Which reports are versions of one another. */
    public ReportVersions versions() {
        return new ReportVersions(workspace, shipped.clock());
    }

    /** Putting aside what is no report of a unit and year. */
    public SortOut sortOut() {
        return new SortOut(workspace, shipped.clock());
    }

    /** Corrections of what was misread. */
    public CorrectReport corrections() {
        return new CorrectReport(shipped, workspace);
    }

    /** What was kept of the window; empty where nothing was. */
    public Optional<String> remembered(Remembered what) {
        return workspace.read(session -> session.settings().get(what.setting()));
    }

    /** Keeps a text for the window. */
    public void remember(Remembered what, String text) {
        workspace.write(session -> session.settings().put(what.setting(), text));
    }

    /** Memos. */
    public WriteMemo memos() {
        return new WriteMemo(followed.tools(), workspace);
    }

    /** What letters say about findings. */
    public Wordings wordings() {
        return new Wordings(shipped, workspace);
    }

    /** What units answered. */
    public ReadReply replies() {
        return new ReadReply(shipped, workspace);
    }

    /** Everything that leaves the office, into one folder. */
    public ExportAll exports() {
        return new ExportAll(followed.tools(), workspace);
    }

    /** Its log. */
    public ReadLog log() {
        return new ReadLog(workspace);
    }

    /** What auditors judged differently. */
    public Conflicts conflicts() {
        return new Conflicts(workspace);
    }

    /** Packages for a colleague. */
    public WritePackage packages() {
        return new WritePackage(shipped.clock(), workspace, NearNames::chosen);
    }

    /** Taking in a colleague's package. */
    public MergePackage merges() {
        return new MergePackage(shipped.clock(), workspace, new KnownForms(shipped.forms()));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
