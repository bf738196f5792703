package org.gouji.work;

import java.nio.file.Path;
import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** A result cannot be written to the file a person named. Each reason has a name of its own and a text {@code memo.file.*}. */
public abstract sealed class FileWriteException extends ExplainedException {
    private static final long serialVersionUID = 1;

    private FileWriteException(String key, Path file, Throwable cause) {
        super(
                new Message(
                        "memo.file." + key,
                        Map.of(
                                "file",
                                file.toString(),
                                "folder",
                                String.valueOf(file.toAbsolutePath().getParent()),
                                "detail",
                                cause == null ? "" : String.valueOf(cause.getMessage()))),
                cause);
    }

    /** The target is a folder. */
    public static final class IsFolder extends FileWriteException {
        private static final long serialVersionUID = 1;

        IsFolder(Path file) {
            super("is_folder", file, null);
        }
    }

    /** The folder for the target is not there. */
    public static final class FolderMissing extends FileWriteException {
        private static final long serialVersionUID = 1;

        FolderMissing(Path file) {
            super("folder_missing", file, null);
        }
    }

    /** The target is open in another program, in Word for example, or protected. */
    public static final class InUse extends FileWriteException {
        private static final long serialVersionUID = 1;

        InUse(Path file, Throwable cause) {
            super("in_use", file, cause);
        }
    }

    /** Nothing may be written into the folder. */
    public static final class Denied extends FileWriteException {
        private static final long serialVersionUID = 1;

        Denied(Path file, Throwable cause) {
            super("denied", file, cause);
        }
    }

    /** Anything else, a full disk for example; the detail is the system's own. */
    public static final class Failed extends FileWriteException {
        private static final long serialVersionUID = 1;

        Failed(Path file, Throwable cause) {
            super("failed", file, cause);
        }
    }
}
