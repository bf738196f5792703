package org.gouji.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** A workspace file cannot be opened or used. Each reason has a name of its own and a text {@code store.*}. */
public abstract sealed class WorkspaceException extends ExplainedException {
    private static final long serialVersionUID = 1;

    private WorkspaceException(String key, Path file, Throwable cause) {
        super(Message.of("store." + key, "file", file.toString()), cause);
    }

    private WorkspaceException(String key, Path file, String detail, Throwable cause) {
        super(new Message("store." + key, Map.of("file", file.toString(), "detail", detail)), cause);
    }

    private WorkspaceException(String key, Map<String, String> args, Throwable cause) {
        super(new Message("store." + key, args), cause);
    }

    /** What SQLite reported about {@code file}, under its name. */
    static WorkspaceException of(Path file, SQLException e) {
        SQLiteErrorCode code =
                e instanceof SQLiteException ? ((SQLiteException) e).getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
        return switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> new Locked(file, e);
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> new Damaged(file, e);
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> new ReadOnly(file, e);
            case SQLITE_FULL -> new DiskFull(file, e);
            default -> new Failed(file, String.valueOf(e.getMessage()), e);
        };
    }

    /** The file is something else: a document, another program's database, or a folder. */
    public static final class NotAWorkspace extends WorkspaceException {
        private static final long serialVersionUID = 1;

        NotAWorkspace(Path file) {
            super("not_a_workspace", file, null);
        }
    }

    /** The file was written by a later release, whose shape this one does not know. */
    public static final class FromNewerVersion extends WorkspaceException {
        private static final long serialVersionUID = 1;

        FromNewerVersion(Path file) {
            super("newer", file, null);
        }
    }

    /** The folder for a new workspace is not there. */
    public static final class FolderMissing extends WorkspaceException {
        private static final long serialVersionUID = 1;

        FolderMissing(Path file, Path folder) {
            super("folder_missing", file, folder.toString(), null);
        }
    }

    /** The file, or the folder it needs to write beside itself, may not be written. */
    public static final class ReadOnly extends WorkspaceException {
        private static final long serialVersionUID = 1;

        ReadOnly(Path file, Throwable cause) {
            super("read_only", file, cause);
        }
    }

    /** The file is broken. */
    public static final class Damaged extends WorkspaceException {
        private static final long serialVersionUID = 1;

        Damaged(Path file, Throwable cause) {
            super("damaged", file, cause);
        }
    }

    /** Another program keeps the file to itself. */
    public static final class Locked extends WorkspaceException {
        private static final long serialVersionUID = 1;

        Locked(Path file, Throwable cause) {
            super("locked", file, cause);
        }
    }

    /** Somebody has it open: this person in another window, or another one, perhaps at another computer. */
    public static final class OpenElsewhere extends WorkspaceException {
        private static final long serialVersionUID = 1;
        private final transient Optional<Holder> holder;

        OpenElsewhere(Path file, Path lock, Optional<Holder> holder) {
            super(
                    holder.isPresent() ? "open_elsewhere" : "open_somewhere",
                    Map.of(
                            "file", file.toString(),
                            "lock", lock.toString(),
                            "user", holder.map(Holder::user).orElse(""),
                            "host", holder.map(Holder::host).orElse(""),
                            "since", holder.map(Holder::openedAt).orElse("")),
                    null);
            this.holder = holder;
        }

        /** Whether that is at this computer, where two can read one file. */
        boolean here() {
            return holder.filter(Holder::onThisComputer).isPresent();
        }
    }

    /** There is a file already where a new one was to be written. */
    public static final class Exists extends WorkspaceException {
        private static final long serialVersionUID = 1;

        Exists(Path file) {
            super("exists", file, null);
        }
    }

    /** The person no longer waited for it to be opened. */
    public static final class GivenUp extends WorkspaceException {
        private static final long serialVersionUID = 1;

        GivenUp(Path file) {
            super("given_up", file, null);
        }
    }

    /** There is no room for the copy that is made before a file is given another shape. */
    public static final class NoRoom extends WorkspaceException {
        private static final long serialVersionUID = 1;

        NoRoom(Path file, long needed, long free) {
            super(
                    "no_room",
                    Map.of("file", file.toString(), "needed", megabytes(needed), "free", megabytes(free)),
                    null);
        }

        private static String megabytes(long bytes) {
            return String.valueOf((bytes + (1 << 20) - 1) >> 20);
        }
    }

    /** That copy cannot be written. */
    public static final class NoBackup extends WorkspaceException {
        private static final long serialVersionUID = 1;

        NoBackup(Path file, Path folder, Throwable cause) {
            super(
                    "no_backup",
                    Map.of(
                            "file", file.toString(),
                            "folder", folder.toString(),
                            "detail", String.valueOf(cause.getMessage())),
                    cause);
        }
    }

    /** No room is left on the disk. */
    public static final class DiskFull extends WorkspaceException {
        private static final long serialVersionUID = 1;

        DiskFull(Path file, Throwable cause) {
            super("disk_full", file, cause);
        }
    }

    /** The workspace was closed. */
    public static final class Closed extends WorkspaceException {
        private static final long serialVersionUID = 1;

        Closed(Path file) {
            super("closed", file, null);
        }
    }

    /** Anything else; the detail is SQLite's own. */
    public static final class Failed extends WorkspaceException {
        private static final long serialVersionUID = 1;

        Failed(Path file, String detail, Throwable cause) {
            super("failed", file, detail, cause);
        }
    }
}
