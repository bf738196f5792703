package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.gouji.model.Message;

/**
 * What is done before a workspace is open. After an end that was none the file is looked at, and copied where it is sound: a
 * damaged one must not push out a sound copy. Before it is given another shape it is copied as well. One use.
 */
final class Opening {
    /** Portions of what is written for a file of an earlier release. */
    private static final int REPORTS_AT_ONCE = 500;

    private static final int WORDS_AT_ONCE = 10_000;

    /** What looking at a page of a large workspace costs SQLite, measured; by it is told how far it is. */
    private static final long STEPS_OF_A_PAGE = 1_500;

    private static final int STEPS_AT_ONCE = 500_000;

    private final Path file;
    private final Clock clock;
    private final Duration patience;
    private final OpeningSteps steps;
    private final boolean onShare;
    private final List<Message> notices = new ArrayList<>();

    /** {@code patience}: how long a change waits for another program that is writing. */
    Opening(Path file, Clock clock, Duration patience, OpeningSteps steps) {
        this.file = file.toAbsolutePath().normalize();
        this.clock = clock;
        this.patience = patience;
        this.steps = steps;
        this.onShare = NetworkDrive.holds(this.file);
    }

    /** Opens the file as the only one; {@code wait}: how long for whoever has it open to close it. */
    Workspace open(Duration wait) {
        WorkspaceFile.prepare(file);
        WorkspaceLock lock = WorkspaceLock.take(file, clock, wait);
        boolean unclean = lock.leftBehind() || WorkspaceFile.hasLog(file);
        try {
            return open(lock, unclean);
        } catch (SQLException e) {
            WorkspaceException reason = WorkspaceException.of(file, e);
            giveBack(lock, unclean, reason);
            throw reason;
        } catch (RuntimeException | Error e) {
            giveBack(lock, unclean, e);
            throw e;
        }
    }

    /** The mark of an end that was none stays until an opening has made sure of the file. */
    private static void giveBack(WorkspaceLock lock, boolean unclean, Throwable reason) {
        if (unclean || reason instanceof WorkspaceException.Damaged) {
            lock.abandon();
        } else {
            lock.close();
        }
    }

    private Workspace open(WorkspaceLock lock, boolean unclean) throws SQLException {
        Workspace opened = prepared(new Connections(file, patience, onShare), lock, unclean);
        try {
            complete(opened);
            return opened;
        } catch (RuntimeException | Error e) {
            opened.closeConnections();
            throw e;
        }
    }

    private Workspace prepared(Connections connections, WorkspaceLock lock, boolean unclean) throws SQLException {
        Session writer = connections.writer();
        try {
            String id = prepare(writer, unclean);
            // last, because the mark of a workspace must stand in the file itself before the log begins
            boolean logged = !onShare
                    && writer.only("workspace/journal", row -> row.getString(1)).equals("wal");
            if (!logged) {
                notices.add(Message.of("store.notice.share", "file", file.toString()));
            }
            return new Workspace(file, id, connections, writer, Optional.of(lock), notices);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /** Opens it, or where another program at this computer has it open, beside that one. */
    Workspace openToRead() {
        try {
            return open(Duration.ZERO);
        } catch (WorkspaceException.OpenElsewhere e) {
            if (!e.here()) {
                throw e;
            }
            return beside(e);
        }
    }

    private Workspace beside(WorkspaceException.OpenElsewhere reason) {
        Connections connections = new Connections(file, patience, onShare);
        try {
            Session reader = connections.reader();
            try {
                if (new Migrations().age(reader) != Migrations.Age.CURRENT) {
                    throw reason;
                }
                String id = reader.only("workspace/id", row -> row.getString(1));
                return new Workspace(file, id, connections, null, Optional.empty(), List.of());
            } finally {
                reader.close();
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        }
    }

    /** Brings the file up to date; {@code unclean}: the program that had it open last did not close it. Returns the workspace's id. */
    private String prepare(Session writer, boolean unclean) throws SQLException {
        Migrations migrations = new Migrations();
        Migrations.Age age = migrations.age(writer);
        if (age != Migrations.Age.NEW && (unclean || age == Migrations.Age.EARLIER)) {
            secure(writer, unclean, age);
        }
        migrations.run(writer, steps);
        if (writer.one("workspace/id", row -> row.getString(1)).isEmpty()) {
            writer.update(
                    "workspace/create",
                    UUID.randomUUID().toString(),
                    clock.instant().toString());
        }
        return writer.only("workspace/id", row -> row.getString(1));
    }

    private void secure(Session writer, boolean unclean, Migrations.Age age) throws SQLException {
        long pages = writer.only("workspace/pages", row -> row.getLong(1));
        List<String> damage = look(writer, pages);
        if (!damage.equals(List.of("ok"))) {
            throw new WorkspaceException.Damaged(file, new SQLException(String.join("; ", damage)));
        }
        goOn();
        steps.at(OpeningSteps.Step.BACKUP, 0, pages);
        try {
            Path copy = new Backups(file).make(writer, clock, steps);
            notices.add(new Message(
                    unclean ? "store.notice.unclean" : "store.notice.updated", Map.of("copy", copy.toString())));
        } catch (WorkspaceException.NoRoom | WorkspaceException.NoBackup e) {
            // a sound file needs the copy only where it is about to be changed
            if (age == Migrations.Age.EARLIER) {
                throw e;
            }
            notices.add(e.explanation());
        }
        goOn();
    }

    /** What is wrong with the file; {@code ok} where nothing is. */
    private List<String> look(Session writer, long pages) throws SQLException {
        long[] done = {0};
        steps.at(OpeningSteps.Step.CHECK, 0, pages * STEPS_OF_A_PAGE);
        writer.watch(STEPS_AT_ONCE, () -> {
            done[0] = Math.min(done[0] + STEPS_AT_ONCE, pages * STEPS_OF_A_PAGE);
            steps.at(OpeningSteps.Step.CHECK, done[0], pages * STEPS_OF_A_PAGE);
            return steps.cancelled();
        });
        try {
            return writer.list("workspace/quick_check", row -> row.getString(1));
        } catch (WorkspaceException.Failed e) {
            goOn();
            throw e;
        } finally {
            writer.unwatch();
        }
    }

    /** Writes what a file of an earlier release lacks, in portions: whoever is stopped meanwhile goes on at the next opening. */
    private void complete(Workspace opened) {
        long reports = opened.read(session -> session.only("report/last", row -> row.getLong(1)));
        Optional<Long> at = Optional.of(0L);
        while (at.isPresent()) {
            long after = at.get();
            at = opened.change(session -> session.discrepancies().fill(after, REPORTS_AT_ONCE));
            at.ifPresent(done -> steps.at(OpeningSteps.Step.LISTS, done, reports));
            goOn();
        }
        Function<Session, Boolean> words = session -> session.words().fillNotes(WORDS_AT_ONCE)
                || session.findings().counting().isPresent()
                        && session.words().fill(session.findings().counting().get(), WORDS_AT_ONCE);
        while (opened.change(words)) {
            opened.read(session -> {
                steps.at(
                        OpeningSteps.Step.WORDS,
                        session.only("words/last", row -> row.getLong(1)),
                        session.only("discrepancy/last", row -> row.getLong(1)));
                return null;
            });
            goOn();
        }
    }

    private void goOn() {
        if (steps.cancelled()) {
            throw new WorkspaceException.GivenUp(file);
        }
    }
}
