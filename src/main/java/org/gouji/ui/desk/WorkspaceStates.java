package org.gouji.ui.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.gouji.model.Attachment;
import org.gouji.model.Note;
import org.gouji.model.OwnFinding;
import org.gouji.model.SignOff;
import org.gouji.text.Wording;
import org.gouji.work.DiscrepancyRow;
import org.gouji.work.OpenedWorkspace;
import org.gouji.work.share.Conflicts;
import org.gouji.work.share.LogFile;
import org.gouji.work.share.LogWords;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.PackageRequest;
import org.gouji.work.share.ReadLog;
import org.gouji.work.share.WritePackage;
import org.gouji.work.states.AddFinding;

/** The part of a desk over a workspace file that is about what comes after a finding. */
abstract class WorkspaceStates implements StatesDesk {
    private final OpenedWorkspace workspace;

    WorkspaceStates(OpenedWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public String addFinding(long report, AddFinding.Where where, AddFinding.Words words) {
        return workspace.ownFindings().add(report, where, words);
    }

    @Override
    public Optional<OwnFinding> ownFinding(String key) {
        return workspace.ownFindings().of(key);
    }

    @Override
    public void editFinding(String key, AddFinding.Words words) {
        workspace.ownFindings().edit(key, words);
    }

    @Override
    public void withdrawFinding(String key) {
        workspace.ownFindings().withdraw(key);
    }

    @Override
    public Optional<Note> precedent(DiscrepancyRow row) {
        return workspace.precedents().of(row);
    }

    @Override
    public Optional<SignOff> signature(long report) {
        return workspace.signatures().of(report);
    }

    @Override
    public Map<Long, SignOff> signatures() {
        return workspace.signatures().all();
    }

    @Override
    public void sign(long report, String comment) {
        workspace.signatures().sign(report, comment);
    }

    @Override
    public void unsign(long report) {
        workspace.signatures().withdraw(report);
    }

    @Override
    public List<Attachment> attachments(DiscrepancyRow row) {
        return workspace.attachments().of(row);
    }

    @Override
    public Attachment attach(DiscrepancyRow row, Path file) {
        return workspace.attachments().attach(row, file);
    }

    @Override
    public void detach(DiscrepancyRow row, Attachment attachment) {
        workspace.attachments().remove(row, attachment);
    }

    @Override
    public void save(Attachment attachment, Path target) {
        workspace.attachments().save(attachment, target);
    }

    @Override
    public List<Conflicts.Conflict> conflicts() {
        return workspace.conflicts().list();
    }

    @Override
    public MergePackage.Outcome merge(Path file) {
        return workspace.merges().run(file);
    }

    @Override
    public WritePackage.Outcome pack(Path out) {
        return workspace.packages().run(new PackageRequest(List.of(), Optional.empty()), out);
    }

    @Override
    public void readLog(ReadLog.Wanted wanted, Consumer<ReadLog.Line> sink) {
        workspace.log().lines(wanted, sink);
    }

    @Override
    public ReadLog.State verifyLog() {
        return workspace.log().verify();
    }

    @Override
    public long writeLog(ReadLog.Wanted wanted, String sought, Wording wording, Path out) {
        return new LogFile(workspace.log(), new LogWords(wording)).write(wanted, sought, out);
    }
}
