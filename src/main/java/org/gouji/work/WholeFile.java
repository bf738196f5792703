package org.gouji.work;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.gouji.data.OwnFiles;

/**
 * Writes a file completely or not at all: what stood there stays until the new content is whole. A new file is for its owner only;
 * one that takes the place of another has the rights of that. Any thread.
 */
public final class WholeFile {

    private WholeFile() {}

    /** Writes the content of a file to a stream. */
    @FunctionalInterface
    public interface Content {
        /** Writes everything; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Puts {@code content} into {@code file}; throws {@link FileWriteException} and leaves the old file where it cannot. */
    public static void write(Path file, Content content) {
        Path target = target(file);
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Channels.newOutputStream(OwnFiles.openNew(draft)))) {
                content.writeTo(out);
            }
            OwnFiles.likeBefore(draft, target);
            move(draft, target);
        } catch (FileSystemException e) {
            throw Files.exists(target) ? new FileWriteException.InUse(file, e) : new FileWriteException.Denied(file, e);
        } catch (IOException e) {
            throw new FileWriteException.Failed(file, e);
        } finally {
            discard(draft);
        }
    }

    /** The file behind {@code file}, after looking at everything that would stop us at the end. */
    private static Path target(Path file) {
        Path target = file.toAbsolutePath();
        if (Files.isDirectory(target)) {
            throw new FileWriteException.IsFolder(file);
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileWriteException.FolderMissing(file);
        }
        try {
            if (Files.exists(target)) {
                target = target.toRealPath();
                if (!Files.isWritable(target)) {
                    throw new FileWriteException.InUse(file, null);
                }
            }
        } catch (IOException e) {
            throw new FileWriteException.Failed(file, e);
        }
        return target;
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            System.getLogger(WholeFile.class.getName()).log(System.Logger.Level.DEBUG, "a draft stays behind", e);
        }
    }
}
