package org.gouji.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.gouji.model.Reading;
import org.gouji.store.ImportFailures;
import org.gouji.store.Session;
import org.gouji.store.Workspace;

/** Brings files and folders into a workspace. */
public final class ImportReports {
    /** Files saved in one transaction. */
    private static final int AT_ONCE = 50;

    private final Clock clock;
    private final Workspace workspace;
    private final Function<List<Path>, List<FoundFile>> find;
    private final Function<FoundFile, List<Reading>> read;

    /** An import into {@code workspace}. */
    public ImportReports(Toolbox tools, Workspace workspace) {
        this(tools.clock(), workspace, new ReadFiles(tools)::find, new ReadFiles(tools)::read);
    }

    /** The same with another way to find and read files. */
    ImportReports(
            Clock clock,
            Workspace workspace,
            Function<List<Path>, List<FoundFile>> find,
            Function<FoundFile, List<Reading>> read) {
        this.clock = clock;
        this.workspace = workspace;
        this.find = find;
        this.read = read;
    }

    /** Reads all reports below {@code paths}; content that is there already is left as it is. Does not check them. */
    public ImportOutcome run(List<Path> paths, Progress progress) {
        return bring(find.apply(paths), progress);
    }

    /** The same without the roster, which may lie among the reports. */
    public ImportOutcome run(List<Path> paths, Path roster, Progress progress) {
        return bring(RosterFile.without(roster, find.apply(paths)), progress);
    }

    private ImportOutcome bring(List<FoundFile> files, Progress progress) {
        Batch batch = new Batch(files.size(), progress);
        boolean complete = InOrder.allCores()
                .run(files, file -> new ReadFile(file, read.apply(file)), batch::take, progress::cancelled);
        batch.save();
        return new ImportOutcome(batch.imported, batch.unchanged, batch.failures, !complete);
    }

    private record ReadFile(FoundFile file, List<Reading> readings) {
        /** The absolute place, the same however the person named it; a part of the file keeps its inner path. */
        String location(Reading reading) {
            String place = file.file().toAbsolutePath().normalize().toString();
            String path = reading.source().path();
            int inner = path.indexOf("!/");
            return inner < 0 ? place : place + path.substring(inner);
        }
    }

    /** What was read and waits to be saved, and the counts of what was. */
    private final class Batch {
        private final int total;
        private final Progress progress;
        private final List<ReadFile> waiting = new ArrayList<>();
        private final List<ImportFailure> failures = new ArrayList<>();
        private int done;
        private int imported;
        private int unchanged;

        Batch(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        void take(ReadFile file) {
            waiting.add(file);
            if (waiting.size() >= AT_ONCE) {
                save();
            }
            progress.step(++done, total, file.file().path());
        }

        void save() {
            Instant now = clock.instant();
            workspace.write(session ->
                    waiting.forEach(file -> file.readings().forEach(reading -> save(session, file, reading, now))));
            waiting.clear();
        }

        private void save(Session session, ReadFile file, Reading reading, Instant now) {
            String location = file.location(reading);
            if (reading instanceof Reading.Failed) {
                Reading.Failed failed = (Reading.Failed) reading;
                String path = failed.source().path();
                session.failures().put(location, new ImportFailures.Failure(path, failed.message(), now));
                failures.add(new ImportFailure(path, failed.message(), now));
            } else {
                session.failures().remove(location);
                if (session.reports().save(((Reading.Read) reading).report(), location, now)) {
                    imported++;
                } else {
                    unchanged++;
                }
            }
        }
    }
}
