package org.gouji.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.gouji.data.OwnFiles;

/**
 * One program at a time has a workspace open. A file beside it says who, and the system keeps it locked as long as that program
 * lives: one that is there but not locked was left behind by a program that was killed.
 */
final class WorkspaceLock implements AutoCloseable {
    private static final String SUFFIX = "-lock";

    /** Where Windows locks a part of a file nobody can read it: behind all that is written. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final int LONGEST = 1 << 14;
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(50);

    /** Another program that is about to end is waited for so long. */
    private static final Duration LAST_MOMENTS = Duration.ofSeconds(2);

    /**
     * The lock files of this program. The one thing here that all of a program shares, because the system's locks are the
     * program's: to open and close such a file a second time would let go of it.
     */
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final FileChannel channel;
    private final boolean leftBehind;

    private WorkspaceLock(Path place, FileChannel channel, boolean leftBehind) {
        this.place = place;
        this.channel = channel;
        this.leftBehind = leftBehind;
    }

    /** Takes the lock of a workspace file that is there; throws {@link WorkspaceException.OpenElsewhere} where it is not given up in time. */
    static WorkspaceLock take(Path file, Clock clock, Duration patience) {
        Holder own = Holder.here(clock);
        long start = System.nanoTime();
        try {
            Path real = file.toRealPath();
            Path place = real.resolveSibling(real.getFileName() + SUFFIX);
            while (true) {
                Attempt attempt = attempt(place, own);
                if (attempt.lock().isPresent()) {
                    return attempt.lock().get();
                }
                Duration wait = attempt.holder().filter(h -> !h.isThisProgram()).isPresent()
                                && patience.compareTo(LAST_MOMENTS) > 0
                        ? LAST_MOMENTS
                        : patience;
                if (System.nanoTime() - start > wait.toNanos()) {
                    throw new WorkspaceException.OpenElsewhere(file, place, attempt.holder());
                }
                LockSupport.parkNanos(BETWEEN_LOOKS);
            }
        } catch (IOException e) {
            throw new WorkspaceException.ReadOnly(file, e);
        }
    }

    /** Either the lock or who has it, as far as that can be told. */
    private record Attempt(Optional<WorkspaceLock> lock, Optional<Holder> holder) {}

    private static Attempt attempt(Path place, Holder own) throws IOException {
        if (!OURS.add(place)) {
            return new Attempt(Optional.empty(), Optional.of(own));
        }
        FileChannel channel = null;
        boolean taken = false;
        try {
            channel = OwnFiles.open(place);
            Optional<Holder> before = Holder.of(read(channel));
            if (locked(channel, before)) {
                boolean leftBehind = channel.size() > 0;
                write(channel, own);
                taken = Files.exists(place) && Files.size(place) == channel.size();
                if (taken) {
                    return new Attempt(Optional.of(new WorkspaceLock(place, channel, leftBehind)), Optional.empty());
                }
            }
            return new Attempt(Optional.empty(), before);
        } finally {
            if (!taken) {
                OURS.remove(place);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    private static boolean locked(FileChannel channel, Optional<Holder> before) {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (IOException e) {
            // a share that knows no locks: what is written there has to do
            return before.map(Holder::isGone).orElse(true);
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(channel.size(), LONGEST));
        channel.read(bytes, 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
    }

    /**
     * Says who has it, at a length of its own: by that it is told from the file of another program that took the place of one
     * just removed. A full disk keeps nobody from her workspace.
     */
    private static void write(FileChannel channel, Holder own) {
        Random random = new SecureRandom();
        String text = own.text() + " ".repeat(1 + random.nextInt(LONGEST / 2)) + "\n";
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException e) {
            System.getLogger(WorkspaceLock.class.getName())
                    .log(System.Logger.Level.DEBUG, "nobody is told who has it open", e);
        }
    }

    /** Whether the program that had it open before did not close it. */
    boolean leftBehind() {
        return leftBehind;
    }

    /** Gives it back as if the program had been killed, so that the next opening looks whether the file is sound. */
    void abandon() {
        letGo();
    }

    /** Gives it back. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(place);
        } catch (IOException e) {
            log(e);
        }
        letGo();
    }

    private void letGo() {
        try {
            channel.close();
        } catch (IOException e) {
            log(e);
        } finally {
            OURS.remove(place);
        }
    }

    private static void log(IOException e) {
        System.getLogger(WorkspaceLock.class.getName()).log(System.Logger.Level.DEBUG, "a lock stays behind", e);
    }
}
