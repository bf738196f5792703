package org.gouji.work;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gouji.model.Message;
import org.gouji.model.Reading;
import org.gouji.model.SourceFile;

/** Finds the files of named paths and reads them as reports. Any thread. */
public final class ReadFiles {
    /** Largest file that is read, in bytes; a report with many pictures has some ten million. */
    static final int LARGEST = 100_000_000;

    /** Larger files are read one at a time, so that many of them do not fill the memory together. */
    private static final int ORDINARY = 10_000_000;

    private final Toolbox tools;
    private final int largest;
    private final Object one = new Object();

    /** Reads with the reader of {@code tools}. */
    public ReadFiles(Toolbox tools) {
        this(tools, LARGEST);
    }

    ReadFiles(Toolbox tools, int largest) {
        this.tools = tools;
        this.largest = largest;
    }

    /** The entries of CONTRACT.md ("What is an entry of reports") below {@code paths}, in code point order of their paths. */
    public List<FoundFile> find(List<Path> paths) {
        Map<String, FoundFile> entries = new TreeMap<>(new CodePointOrder());
        for (Path path : paths) {
            FileWalk.below(path).stream()
                    .sorted(Comparator.comparing(FoundFile::file))
                    .forEach(found -> entries.putIfAbsent(found.path(), found));
        }
        return List.copyOf(entries.values());
    }

    /** Reads the reports of one of them, mostly one; never throws for bad input and never gives none. */
    public List<Reading> read(FoundFile found) {
        SourceFile unread = new SourceFile(found.path(), "");
        if (found.problem().isPresent()) {
            return List.of(new Reading.Failed(unread, found.problem().get()));
        }
        try {
            if (Files.size(found.file()) <= ORDINARY) {
                return readOne(found, unread);
            }
            synchronized (one) {
                return readOne(found, unread);
            }
        } catch (AccessDeniedException e) {
            return failed(unread, "file.denied", "");
        } catch (NoSuchFileException e) {
            return failed(unread, "file.missing", "");
        } catch (IOException e) {
            return failed(unread, "file.broken", String.valueOf(e.getMessage()));
        }
    }

    private List<Reading> readOne(FoundFile found, SourceFile unread) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(found.file())) {
            bytes = in.readNBytes(largest + 1);
        }
        if (bytes.length > largest) {
            return failed(unread, "file.large", String.valueOf(largest / 1_000_000));
        }
        return read(new SourceFile(found.path(), sha256(bytes)), bytes);
    }

    /** A mistake of ours in one document must not stop the work on all others. */
    private List<Reading> read(SourceFile source, byte[] bytes) {
        try {
            return tools.reader().read(source, bytes);
        } catch (RuntimeException | StackOverflowError e) {
            System.getLogger(ReadFiles.class.getName()).log(System.Logger.Level.ERROR, source.path(), e);
            return failed(source, "file.crash", e.toString());
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
