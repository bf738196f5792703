package org.gouji.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.gouji.data.OwnFiles;

/** Looks at a workspace file before SQLite does, so that nothing is written into a file that is not ours. */
final class WorkspaceFile {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final String[] LOGS = {"-wal", "-journal"};
    private static final int HEADER_LENGTH = 100;
    /** Where SQLite's file header holds the application id, and what the first migration sets it to ("Gouj"). */
    private static final int APPLICATION_ID_AT = 68;

    private static final int APPLICATION_ID = 0x476F756A;

    private WorkspaceFile() {}

    /** Makes {@code file} ready to be opened: an empty one where there is none. Throws {@link WorkspaceException}. */
    static void prepare(Path file) {
        if (Files.isDirectory(file)) {
            throw new WorkspaceException.NotAWorkspace(file);
        }
        Path folder = file.getParent();
        if (!Files.isDirectory(folder)) {
            throw new WorkspaceException.FolderMissing(file, folder);
        }
        try {
            if (!Files.exists(file)) {
                create(file);
            } else if (Files.size(file) > 0) {
                requireWorkspace(file);
            }
        } catch (IOException e) {
            throw new WorkspaceException.ReadOnly(file, e);
        }
        if (!Files.isWritable(file) || !Files.isWritable(folder)) {
            throw new WorkspaceException.ReadOnly(file, null);
        }
    }

    /** The reports and the notes on them are nobody else's business. */
    private static void create(Path file) throws IOException {
        try {
            OwnFiles.create(file);
        } catch (FileAlreadyExistsException e) {
            requireWorkspace(file);
        }
    }

    /** Whether changes lie beside the file that were not yet written into it: its program was stopped, or still runs. */
    static boolean hasLog(Path file) {
        return Stream.of(LOGS)
                .map(end -> file.resolveSibling(file.getFileName() + end))
                .anyMatch(log -> {
                    try {
                        return Files.size(log) > 0;
                    } catch (IOException e) {
                        return false;
                    }
                });
    }

    private static void requireWorkspace(Path file) throws IOException {
        byte[] header;
        try (InputStream in = Files.newInputStream(file)) {
            header = in.readNBytes(HEADER_LENGTH);
        }
        boolean ours = header.length == HEADER_LENGTH
                && Arrays.equals(header, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
        if (header.length > 0 && !ours) {
            throw new WorkspaceException.NotAWorkspace(file);
        }
    }
}
