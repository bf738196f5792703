package org.gouji.work;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.gouji.model.Reading;
import org.gouji.store.ImportFailures;
import org.gouji.store.Reports;
import org.gouji.store.Session;
import org.gouji.store.Workspace;

/** Brings files and folders into a workspace. */
public final class ImportReports {
    /** Files saved in one transaction; the first ones in smaller portions, so that they are soon seen. */
    private static final int AT_ONCE = 50;

    private static final int AT_FIRST = 10;

    private final Clock clock;
    private final Workspace workspace;
    private final Function<List<Path>, List<FoundFile>> find;
    private final Reader read;

    /** Reads a file; gives nothing where its digest is known. */
    interface Reader {
        List<Reading> read(FoundFile file, Predicate<String> known);
    }

    /** Hears of what was saved. */
    @FunctionalInterface
    interface Saved {
        /** So many reports are new by now; {@code progress} shows what is done meanwhile and asks whether to go on. */
        void saved(int imported, Progress progress);
    }

    /** An import into {@code workspace}. */
    public ImportReports(Toolbox tools, Workspace workspace) {
        this(tools.clock(), workspace, new ReadFiles(tools));
    }

    private ImportReports(Clock clock, Workspace workspace, ReadFiles files) {
        this(clock, workspace, files::find, files::read);
    }

    /** The same with another way to find and read files. */
    ImportReports(Clock clock, Workspace workspace, Function<List<Path>, List<FoundFile>> find, Reader read) {
        this.clock = clock;
        this.workspace = workspace;
        this.find = find;
        this.read = read;
    }

    /** Reads all reports below {@code paths}; content that is there already is left as it is. Does not check them. */
    public ImportOutcome run(List<Path> paths, Progress progress) {
        return run(paths, progress, (imported, step) -> {});
    }

    /** The same; {@code saved} is told after each portion, while others go on reading. */
    ImportOutcome run(List<Path> paths, Progress progress, Saved saved) {
        return bring(find.apply(paths), progress, saved);
    }

    /** The same without the roster, which may lie among the reports. */
    public ImportOutcome run(List<Path> paths, Path roster, Progress progress) {
        return bring(RosterFile.without(roster, find.apply(paths)), progress, (imported, step) -> {});
    }

    private ImportOutcome bring(List<FoundFile> files, Progress progress, Saved saved) {
        Batch batch = new Batch(files.size(), progress, saved);
        Map<String, String> known = workspace.read(session -> session.reports().digests());
        boolean complete = InOrder.allCores()
                .run(
                        files,
                        file -> new ReadFile(
                                file, read.read(file, digest -> digest.equals(known.get(file.location())))),
                        batch::take,
                        progress::cancelled);
        batch.save();
        return new ImportOutcome(batch.imported, batch.unchanged, batch.failures, !complete, batch.next);
    }

    /** A file and what was read from it; nothing where the workspace has its content at this place already. */
    private record ReadFile(FoundFile file, List<Reading> readings) {
        /** The place of the file; a part of it (a sheet) has its own, below it. */
        String location(Reading reading) {
            String path = reading.source().path();
            return file.location()
                    + (path.startsWith(file.path()) ? path.substring(file.path().length()) : "");
        }
    }

    /** What was read and waits to be saved, and the counts of what was. */
    private final class Batch {
        private final int total;
        private final Progress progress;
        private final Saved saved;
        private final List<ReadFile> waiting = new ArrayList<>();
        private final List<ImportFailure> failures = new ArrayList<>();
        private final Set<Long> together = new HashSet<>();
        private final List<Long> next = new ArrayList<>();
        private int done;
        private int imported;
        private int unchanged;

        Batch(int total, Progress progress, Saved saved) {
            this.total = total;
            this.progress = progress;
            this.saved = saved;
        }

        void take(ReadFile file) {
            waiting.add(file);
            if (waiting.size() >= Math.min(AT_ONCE, Math.max(AT_FIRST, done / 2))) {
                save();
                saved.saved(imported, meanwhile());
            }
            progress.step(++done, total, file.file().path());
        }

        /** The import stays where it is, but says what is looked at and can be stopped. */
        private Progress meanwhile() {
            return new Progress() {
                @Override
                public void step(int checked, int all, String what) {
                    progress.step(done, total, what);
                }

                @Override
                public boolean cancelled() {
                    return progress.cancelled();
                }
            };
        }

        void save() {
            Instant now = clock.instant();
            workspace.write(session -> waiting.forEach(file -> save(session, file, now)));
            waiting.clear();
        }

        private void save(Session session, ReadFile file, Instant now) {
            session.failures().remove(file.file().location());
            if (file.readings().isEmpty()) {
                unchanged++;
                session.reports().seen(file.file().location(), file.file().path(), now);
            }
            file.readings().forEach(reading -> save(session, file, reading, now));
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
                Reports.Saved came = session.reports().save(((Reading.Read) reading).report(), location, now, together);
                if (came.next()) {
                    next.add(came.id());
                }
                if (came.fresh()) {
                    together.add(came.id());
                    imported++;
                } else {
                    unchanged++;
                }
            }
        }
    }
}
