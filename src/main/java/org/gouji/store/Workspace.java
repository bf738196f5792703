package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/** An open workspace file ({@code *.gouji}). One writer at a time, readers never wait for it. Any thread. */
public final class Workspace implements AutoCloseable {
    /** How long a change waits for another program that is writing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Portions of what is written for a file of an earlier release. */
    private static final int REPORTS_AT_ONCE = 500;

    private static final int WORDS_AT_ONCE = 10_000;

    /** Idle readers kept for the next question. */
    private static final int IDLE_READERS = 4;

    private final Path file;
    private final String id;
    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Session> idleReaders = new ConcurrentLinkedDeque<>();
    private Session writer;
    private volatile boolean closed;

    private Workspace(Path file, String id, Connections connections, Session writer) {
        this.file = file;
        this.id = id;
        this.connections = connections;
        this.writer = writer;
    }

    /**
     * Opens a workspace, makes it where there is none, and brings an older one up to date. Throws
     * {@link WorkspaceException} with the reason and the remedy.
     */
    public static Workspace open(Path file) {
        return open(file, Clock.systemUTC(), PATIENCE);
    }

    /** The same; {@code clock} tells when a new workspace was made. */
    static Workspace open(Path file, Clock clock, Duration patience) {
        Path place = file.toAbsolutePath().normalize();
        WorkspaceFile.prepare(place);
        Connections connections = new Connections(place, patience);
        try {
            Session writer = connections.writer();
            try {
                Workspace opened = new Workspace(place, bringUpToDate(writer, clock), connections, writer);
                opened.complete();
                return opened;
            } catch (SQLException | RuntimeException e) {
                writer.close();
                throw e;
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(place, e);
        }
    }

    /** Returns the workspace's id. */
    private static String bringUpToDate(Session writer, Clock clock) throws SQLException {
        new Migrations().run(writer);
        if (writer.one("workspace/id", row -> row.getString(1)).isEmpty()) {
            writer.update(
                    "workspace/create",
                    UUID.randomUUID().toString(),
                    clock.instant().toString());
        }
        // last, because the mark of a workspace must stand in the file itself before the log begins
        writer.one("workspace/journal", row -> row.getString(1));
        return writer.only("workspace/id", row -> row.getString(1));
    }

    /** Writes what a file of an earlier release lacks, in portions: whoever is stopped meanwhile goes on at the next opening. */
    private void complete() {
        Optional<Long> at = Optional.of(0L);
        while (at.isPresent()) {
            long after = at.get();
            at = change(session -> session.discrepancies().fill(after, REPORTS_AT_ONCE));
        }
        while (change(session -> session.words().fillNotes(WORDS_AT_ONCE)
                || session.findings().counting().isPresent()
                        && session.words().fill(session.findings().counting().get(), WORDS_AT_ONCE))) {
            // the next portion
        }
    }

    /** The workspace file. */
    public Path file() {
        return file;
    }

    /** The workspace's own UUID. */
    public String id() {
        return id;
    }

    /** Answers a question in one transaction: everything in it is seen as of one moment. */
    public <T> T read(Function<Session, T> question) {
        Session reader = null;
        try {
            reader = reader();
            reader.begin();
            T answer = question.apply(reader);
            reader.commit();
            giveBack(reader);
            return answer;
        } catch (SQLException e) {
            discard(reader, e);
            throw WorkspaceException.of(file, e);
        } catch (RuntimeException | Error e) {
            discard(reader, e);
            throw e;
        }
    }

    /** Changes the workspace in one transaction: all of it is saved when this returns, none of it when this throws. */
    public <T> T change(Function<Session, T> change) {
        if (writing.isHeldByCurrentThread()) {
            throw new IllegalStateException("a change within a change");
        }
        writing.lock();
        try {
            requireOpen();
            if (writer == null) {
                writer = connections.writer();
            }
            writer.begin();
            T result = change.apply(writer);
            writer.commit();
            return result;
        } catch (SQLException e) {
            abandonWriter(e);
            throw WorkspaceException.of(file, e);
        } catch (RuntimeException | Error e) {
            abandonWriter(e);
            throw e;
        } finally {
            writing.unlock();
        }
    }

    /** {@link #change} without a result. */
    public void write(Consumer<Session> change) {
        change(session -> {
            change.accept(session);
            return null;
        });
    }

    /** Waits for the change in hand, if any, and closes the file. */
    @Override
    public void close() {
        writing.lock();
        try {
            closed = true;
            closeIdleReaders();
            if (writer != null) {
                writer.close();
                writer = null;
            }
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        } finally {
            writing.unlock();
        }
    }

    private Session reader() throws SQLException {
        requireOpen();
        Session idle = idleReaders.poll();
        return idle != null ? idle : connections.reader();
    }

    private void giveBack(Session reader) throws SQLException {
        if (idleReaders.size() >= IDLE_READERS) {
            reader.close();
            return;
        }
        idleReaders.push(reader);
        if (closed) {
            closeIdleReaders();
        }
    }

    private void closeIdleReaders() throws SQLException {
        for (Session reader = idleReaders.poll(); reader != null; reader = idleReaders.poll()) {
            reader.close();
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new WorkspaceException.Closed(file);
        }
    }

    /** Closing rolls back, whatever state the transaction is in; the next change opens a fresh connection. */
    private void abandonWriter(Throwable reason) {
        discard(writer, reason);
        writer = null;
    }

    private static void discard(Session session, Throwable reason) {
        if (session == null) {
            return;
        }
        try {
            session.close();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
