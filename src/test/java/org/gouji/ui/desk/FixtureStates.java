package org.gouji.ui.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** The part of the desk in memory that is about what comes after a finding. */
public abstract class FixtureStates implements StatesDesk {
    public final List<String> done = new ArrayList<>();
    public final Map<String, OwnFinding> own = new HashMap<>();
    public final Map<Long, SignOff> signed = new HashMap<>();
    public final List<Attachment> files = new ArrayList<>();
    public final List<Conflicts.Conflict> disputed = new ArrayList<>();
    public final List<ReadLog.Line> log = new ArrayList<>();
    public Optional<Note> precedent = Optional.empty();

    @Override
    public String addFinding(long report, AddFinding.Where where, AddFinding.Words words) {
        done.add("add " + report + " " + where.cell().map(Object::toString).orElse("-") + " " + words.text());
        return "own " + done.size();
    }

    @Override
    public Optional<OwnFinding> ownFinding(String key) {
        return Optional.ofNullable(own.get(key));
    }

    @Override
    public void editFinding(String key, AddFinding.Words words) {
        done.add("edit " + words.text());
    }

    @Override
    public void withdrawFinding(String key) {
        done.add("withdraw");
    }

    @Override
    public Optional<Note> precedent(DiscrepancyRow row) {
        return precedent;
    }

    @Override
    public Optional<SignOff> signature(long report) {
        return Optional.ofNullable(signed.get(report));
    }

    @Override
    public Map<Long, SignOff> signatures() {
        return Map.copyOf(signed);
    }

    @Override
    public void sign(long report, String comment) {
        done.add("sign " + comment);
        signed.put(report, new SignOff("王科长", Instant.EPOCH, comment, false));
    }

    @Override
    public void unsign(long report) {
        done.add("unsign");
        signed.remove(report);
    }

    @Override
    public List<Attachment> attachments(DiscrepancyRow row) {
        return List.copyOf(files);
    }

    @Override
    public Attachment attach(DiscrepancyRow row, Path file) {
        Attachment attachment =
                new Attachment("a".repeat(64), file.getFileName().toString(), 2048);
        files.add(attachment);
        return attachment;
    }

    @Override
    public void detach(DiscrepancyRow row, Attachment attachment) {
        files.remove(attachment);
    }

    @Override
    public void save(Attachment attachment, Path target) {
        done.add("save " + target.getFileName());
    }

    @Override
    public List<Conflicts.Conflict> conflicts() {
        return List.copyOf(disputed);
    }

    @Override
    public MergePackage.Outcome merge(Path file) {
        done.add("merge " + file.getFileName());
        return new MergePackage.Outcome(1, 2, 3, 4, false, Set.of());
    }

    @Override
    public WritePackage.Outcome pack(Path out) {
        done.add("pack " + out.getFileName());
        return new WritePackage.Outcome(1, 2, 0);
    }

    @Override
    public void readLog(ReadLog.Wanted wanted, Consumer<ReadLog.Line> sink) {
        log.forEach(sink);
    }

    @Override
    public ReadLog.State verifyLog() {
        return new ReadLog.State(1, log.size(), 0, List.of());
    }

    @Override
    public long writeLog(ReadLog.Wanted wanted, String sought, Wording wording, Path out) {
        done.add("log " + wanted.author().orElse("-") + " " + out.getFileName());
        return log.size();
    }
}
