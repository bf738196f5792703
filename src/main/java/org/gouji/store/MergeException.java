package org.gouji.store;

import java.util.Map;
import java.util.UUID;
import org.gouji.model.ExplainedException;
import org.gouji.model.Message;

/** What another copy handed over does not fit into the log. Each reason has a name of its own and a text {@code merge.log.*}. */
public abstract sealed class MergeException extends ExplainedException {
    private static final long serialVersionUID = 1;

    private MergeException(String key, UUID origin, long number, Throwable cause) {
        super(
                new Message(
                        "merge.log." + key,
                        Map.of("chain", origin.toString().substring(0, 8), "number", String.valueOf(number))),
                cause);
    }

    /** An event is missing. */
    public static final class Gap extends MergeException {
        private static final long serialVersionUID = 1;

        Gap(UUID origin, long number) {
            super("gap", origin, number, null);
        }
    }

    /** An event is not what it was when it was written. */
    public static final class Changed extends MergeException {
        private static final long serialVersionUID = 1;

        Changed(UUID origin, long number) {
            super("changed", origin, number, null);
        }
    }

    /** Here another event stands at the same place of the same chain. */
    public static final class Fork extends MergeException {
        private static final long serialVersionUID = 1;

        Fork(UUID origin, long number) {
            super("fork", origin, number, null);
        }
    }

    /** An event says something that this release cannot keep. */
    public static final class Unreadable extends MergeException {
        private static final long serialVersionUID = 1;

        Unreadable(UUID origin, long number, Throwable cause) {
            super("unreadable", origin, number, cause);
        }
    }
}
