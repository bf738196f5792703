package org.gouji.ui.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.gouji.model.Message;
import org.gouji.work.ImportFailure;

/**
 * Long work and what became of it.
 *
 * @param running what runs now
 * @param last what the last job came to; empty before the first
 * @param failures files that could not be read, worst news first
 */
public record JobsState(Optional<Running> running, Optional<Message> last, List<ImportFailure> failures) {

    /** A job that runs; {@code total} is 0 and {@code left} empty while they are not known. */
    public record Running(Kind kind, int done, int total, String what, boolean cancelling, Optional<Duration> left) {

        static Running begun(Kind kind) {
            return new Running(kind, 0, 0, "", false, Optional.empty());
        }

        Running stopping() {
            return new Running(kind, done, total, what, true, Optional.empty());
        }
    }

    /** Kinds of long work. */
    public enum Kind {
        IMPORT,
        CHECK,
        MEMO,
        EXPORT,
        MERGE,
        PACK,
        LOG;

        /** Key of what the status bar says. */
        public String textKey() {
            return "job." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
