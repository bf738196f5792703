package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gouji.model.Message;

/** An open workspace file ({@code *.gouji}). One writer at a time, readers never wait for it. Any thread. */
public final class Workspace implements AutoCloseable {
    /** How long a change waits for another program that is writing. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Idle readers kept for the next question. */
    private static final int IDLE_READERS = 4;

    private final Path file;
    private final String id;
    private final Connections connections;
    private final ReentrantLock writing = new ReentrantLock();
    private final Deque<Session> idleReaders = new ConcurrentLinkedDeque<>();
    private Session writer;
    private final Optional<WorkspaceLock> lock;
    private final List<Message> notices;
    private volatile boolean closed;
    private volatile boolean damaged;

    /** An open one; {@code writer} is null and {@code lock} empty where it is read beside another program. */
    Workspace(
            Path file,
            String id,
            Connections connections,
            Session writer,
            Optional<WorkspaceLock> lock,
            List<Message> notices) {
        this.lock = lock;
        this.notices = List.copyOf(notices);
        this.file = file;
        this.id = id;
        this.connections = connections;
        this.writer = writer;
    }

    /**
     * Opens a workspace, makes it where there is none, and brings an older one up to date. Throws
     * {@link WorkspaceException} with the reason and the remedy; nothing in the file is lost then.
     */
    public static Workspace open(Path file) {
        return open(file, OpeningSteps.unwatched());
    }

    /** The same; {@code steps} hears of what takes long. */
    public static Workspace open(Path file, OpeningSteps steps) {
        return open(file, Clock.systemUTC(), PATIENCE, steps);
    }

    /** The same; {@code clock} tells when a new workspace was made. */
    static Workspace open(Path file, Clock clock, Duration patience, OpeningSteps steps) {
        return new Opening(file, clock, patience, steps).open(patience);
    }

    /**
     * Opens a workspace to read it. Where another program at this computer has it open, it is read beside that one and cannot be
     * changed; otherwise as {@link #open(Path)}.
     */
    public static Workspace openToRead(Path file, OpeningSteps steps) {
        return new Opening(file, Clock.systemUTC(), PATIENCE, steps).openToRead();
    }

    /** What the person should know of the opening: that the file was looked at and copied, or lies on another computer. */
    public List<Message> notices() {
        return notices;
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
            WorkspaceException named = WorkspaceException.of(file, e);
            discard(reader, named);
            throw named;
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
            if (lock.isEmpty()) {
                throw new WorkspaceException.ReadOnly(file, null);
            }
            if (writer == null) {
                writer = connections.writer();
            }
            writer.begin();
            T result = change.apply(writer);
            writer.commit();
            return result;
        } catch (SQLException e) {
            WorkspaceException named = WorkspaceException.of(file, e);
            abandonWriter(named);
            throw named;
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
        boolean first = !closed;
        boolean whole = false;
        try {
            closed = true;
            closeConnections();
            whole = !damaged;
        } catch (SQLException e) {
            throw WorkspaceException.of(file, e);
        } finally {
            if (first) {
                lock.ifPresent(whole ? WorkspaceLock::close : WorkspaceLock::abandon);
            }
            writing.unlock();
        }
    }

    void closeConnections() throws SQLException {
        closeIdleReaders();
        if (writer != null) {
            writer.close();
            writer = null;
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

    private void discard(Session session, Throwable reason) {
        // the next opening looks at the whole file
        damaged |= reason instanceof WorkspaceException.Damaged;
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
