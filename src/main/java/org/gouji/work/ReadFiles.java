package org.gouji.work;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;
import org.gouji.read.UnreadableFileException;

/** Finds the files of named paths and reads them as reports. Any thread. */
public final class ReadFiles {
    /** Largest file that is read, in bytes; a report with many pictures has some ten million. */
    static final int LARGEST = 100_000_000;

    /** Larger files are read one at a time, so that many of them do not fill the memory together. */
    private static final int ORDINARY = 10_000_000;

    /** What one file may take; the reading itself, not waiting for a disk or for its turn. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final BiFunction<SourceFile, byte[], List<Reading>> reader;
    private final int largest;
    private final TimeLimit limit;
    private final Object one = new Object();

    /** Reads with the reader of {@code tools}. */
    public ReadFiles(Toolbox tools) {
        this(tools.reader()::read, LARGEST, LONGEST);
    }

    ReadFiles(BiFunction<SourceFile, byte[], List<Reading>> reader, int largest, Duration longest) {
        this.reader = reader;
        this.largest = largest;
        this.limit = new TimeLimit(longest, Runtime.getRuntime().availableProcessors());
    }

    /** The entries of CONTRACT.md ("What is an entry of reports") below {@code paths}, in code point order of their paths. */
    public List<FoundFile> find(List<Path> paths) {
        Map<String, FoundFile> entries = new TreeMap<>(new CodePointOrder());
        for (Path path : paths) {
            FileWalk.below(path).stream()
                    .sorted(Comparator.comparing(FoundFile::file))
                    .flatMap(file -> Unpacking.of(file, largest).stream())
                    .forEach(found -> entries.putIfAbsent(found.path(), found));
        }
        return List.copyOf(entries.values());
    }

    /** Reads the reports of one of them, mostly one; never throws for bad input and never gives none. */
    public List<Reading> read(FoundFile found) {
        return read(found, digest -> false);
    }

    /** The same, but gives none where {@code known} says of the digest of the bytes that they need not be read. */
    List<Reading> read(FoundFile found, Predicate<String> known) {
        SourceFile unread = new SourceFile(found.path(), "");
        if (found.problem().isPresent()) {
            return List.of(new Reading.Failed(unread, found.problem().get()));
        }
        try {
            if (size(found) <= ORDINARY) {
                return readOne(found, known);
            }
            synchronized (one) {
                return readOne(found, known);
            }
        } catch (AccessDeniedException e) {
            return failed(unread, "file.denied", "");
        } catch (FileNotFoundException | NoSuchFileException e) {
            return failed(unread, "file.missing", "");
        } catch (IOException e) {
            return failed(unread, "file.broken", String.valueOf(e.getMessage()));
        } catch (UnreadableFileException e) {
            return List.of(new Reading.Failed(unread, e.about(unread)));
        } catch (OutOfMemoryError e) {
            return failed(unread, "read.failed.memory", "");
        }
    }

    private static long size(FoundFile found) throws IOException {
        return found.packed().isPresent() ? found.packed().get().size() : Files.size(found.file());
    }

    private List<Reading> readOne(FoundFile found, Predicate<String> known)
            throws IOException, UnreadableFileException {
        byte[] bytes = bytes(found);
        if (bytes.length > largest) {
            return failed(new SourceFile(found.path(), ""), "file.large", String.valueOf(largest / 1_000_000));
        }
        SourceFile source = new SourceFile(found.path(), sha256(bytes));
        return known.test(source.sha256()) ? List.of() : read(source, bytes);
    }

    /** Reads {@code bytes} as a file of this name. */
    List<Reading> read(String name, byte[] bytes) {
        return read(new SourceFile(name, sha256(bytes)), bytes);
    }

    private byte[] bytes(FoundFile found) throws IOException, UnreadableFileException {
        if (found.packed().isPresent()) {
            return found.packed().get().bytes(largest);
        }
        try (InputStream in = Files.newInputStream(found.file())) {
            return in.readNBytes(largest + 1);
        }
    }

    /** A mistake of ours, or of a library, in one document must not stop the work on all others. */
    private List<Reading> read(SourceFile source, byte[] bytes) {
        try {
            try {
                return limit.run(() -> reader.apply(source, bytes));
            } catch (OutOfMemoryError e) {
                return readAlone(source, bytes);
            }
        } catch (TimeLimit.GivenUp e) {
            return failed(source, e.crowded() ? "read.failed.crowded" : "read.failed.slow", "");
        } catch (OutOfMemoryError e) {
            return failed(source, "read.failed.memory", "");
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            System.getLogger(ReadFiles.class.getName()).log(System.Logger.Level.ERROR, source.path(), e);
            return failed(source, "file.crash", e.toString());
        }
    }

    /** The memory may have been another file's; that one has failed by now. */
    private List<Reading> readAlone(SourceFile source, byte[] bytes) throws TimeLimit.GivenUp {
        synchronized (one) {
            return limit.run(() -> reader.apply(source, bytes));
        }
    }

    private static List<Reading> failed(SourceFile source, String key, String reason) {
        return List.of(new Reading.Failed(source, new Message(key, Map.of("file", source.path(), "reason", reason))));
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
