package org.gouji.work.share;

import java.nio.file.Path;
import java.util.Map;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** A package cannot be taken. Each reason has a name of its own and a text {@code package.*}. */
public abstract sealed class PackageException extends ExplainedException {
    private static final long serialVersionUID = 1;

    private PackageException(String key, Path file, String detail, Throwable cause) {
        super(new Message("package." + key, Map.of("file", file.toString(), "detail", detail)), cause);
    }

    /** There is no such file, or it may not be read. */
    public static final class Missing extends PackageException {
        private static final long serialVersionUID = 1;

        Missing(Path file, Throwable cause) {
            super("missing", file, "", cause);
        }
    }

    /** It is something else. */
    public static final class NotAPackage extends PackageException {
        private static final long serialVersionUID = 1;

        NotAPackage(Path file, Throwable cause) {
            super("not_a_package", file, "", cause);
        }
    }

    /** A later release made it. */
    public static final class Newer extends PackageException {
        private static final long serialVersionUID = 1;

        Newer(Path file, String version) {
            super("newer", file, version, null);
        }
    }

    /** It holds far more than its size lets expect. */
    public static final class TooLarge extends PackageException {
        private static final long serialVersionUID = 1;

        TooLarge(Path file, String part) {
            super("too_large", file, part, null);
        }
    }

    /** It was cut or changed on the way; the detail names the part. */
    public static final class Damaged extends PackageException {
        private static final long serialVersionUID = 1;

        Damaged(Path file, String place, Throwable cause) {
            super("damaged", file, place, cause);
        }
    }

    /** The log that it would carry was tampered with; the detail counts the places. */
    public static final class LogBroken extends PackageException {
        private static final long serialVersionUID = 1;

        LogBroken(Path file, int places) {
            super("log_broken", file, String.valueOf(places), null);
        }
    }
}
