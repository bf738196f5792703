package org.gouji.work.compare;

import java.util.Optional;
import org.gouji.model.Report;

/**
 * What each report says of itself.
 *
 * @param what what it is about
 * @param left what the left report says; empty where that cannot be told
 * @param right what the right report says
 */
public record Stated(What what, Optional<String> left, Optional<String> right) {

    /** What a report says of itself. */
    public enum What {
        UNIT,
        YEAR,
        EDITION,
        TITLE,
        FILE;

        /** The word used in files, independent of language. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private Optional<String> of(Report report) {
            return switch (this) {
                case UNIT -> report.unit();
                case YEAR -> report.year().map(String::valueOf);
                case EDITION -> Optional.of(report.edition());
                case TITLE -> Optional.of(report.title()).filter(t -> !t.isEmpty());
                case FILE -> Optional.of(report.source().name());
            };
        }
    }

    static Stated of(What what, Report left, Report right) {
        return new Stated(what, what.of(left), what.of(right));
    }

    /** Whether both say the same. */
    public boolean same() {
        return left.equals(right);
    }
}
