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
import org.gouji.work.share.Conflicts;
import org.gouji.work.share.MergePackage;
import org.gouji.work.share.ReadLog;
import org.gouji.work.share.WritePackage;
import org.gouji.work.states.AddFinding;

/** What comes after a finding, and between colleagues. Never called on the event thread. */
public interface StatesDesk {

    /** Adds a finding of the auditor's own; the key its notes hang on. */
    String addFinding(long report, AddFinding.Where where, AddFinding.Words words);

    /** The one that goes by a key; empty where a rule found it. */
    Optional<OwnFinding> ownFinding(String key);

    /** Says one in other words. */
    void editFinding(String key, AddFinding.Words words);

    /** Takes one back. */
    void withdrawFinding(String key);

    /** What was decided on the same a year before, where it is open now. */
    Optional<Note> precedent(DiscrepancyRow row);

    /** The signature on a report. */
    Optional<SignOff> signature(long report);

    /** The signatures on all listed reports, by their numbers. */
    Map<Long, SignOff> signatures();

    /** Signs a report as it stands. */
    void sign(long report, String comment);

    /** Takes the signature back. */
    void unsign(long report);

    /** The files of a discrepancy. */
    List<Attachment> attachments(DiscrepancyRow row);

    /** Keeps a copy of a file with a discrepancy. */
    Attachment attach(DiscrepancyRow row, Path file);

    /** Takes a file away from a discrepancy. */
    void detach(DiscrepancyRow row, Attachment attachment);

    /** Writes a copy of a file. */
    void save(Attachment attachment, Path target);

    /** On what auditors disagree without having known of each other. */
    List<Conflicts.Conflict> conflicts();

    /** Takes a colleague's package in. */
    MergePackage.Outcome merge(Path file);

    /** Writes a package with everything for a colleague. */
    WritePackage.Outcome pack(Path out);

    /** Hands over the wanted events of the log in their order. */
    void readLog(ReadLog.Wanted wanted, Consumer<ReadLog.Line> sink);

    /** Looks at every event and every link of the log. */
    ReadLog.State verifyLog();

    /** Writes the wanted events as a table; how many. */
    long writeLog(ReadLog.Wanted wanted, String sought, Wording wording, Path out);
}
